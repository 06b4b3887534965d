import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Civilite } from '#shared/domain/annuaire/personne.schema.ts';
import { estAVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';
import { avancementDe } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import { type Database, fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { creerExemple } from '#electron/exemple/creer-exemple.ts';
import { unEnvironnement } from '#tests/support/environnement.ts';
import { DEPOT } from '../lanceur/projet.ts';

interface Siegeant {
  readonly type: string;
  readonly departement: string;
  readonly categorie: string;
  readonly college: string;
  readonly organisme: string | null;
  readonly personneId: string;
  readonly civilite: Civilite;
  readonly prenom: string;
  readonly nom: string;
  readonly fonction: string;
}

describe('l’exemple livré', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-exemple-'));
  let db: Database;
  let sieges: readonly Siegeant[];

  beforeAll(() => {
    const chemin = join(dossier, 'exemple.comites');
    creerExemple(chemin, join(DEPOT, 'resources'), unEnvironnement().environnement);
    db = ouvrirBase(chemin);
    sieges = db
      .prepare(
        `SELECT i.type, i.departement_code AS departement, s.categorie, s.college, s.organisme,
                p.id AS personneId, p.civilite, p.prenom, p.nom, p.fonction
         FROM siege s JOIN instance i ON i.id = s.instance_id
         JOIN mandat m ON m.siege_id = s.id JOIN personne p ON p.id = m.personne_id`,
      )
      .all() as Siegeant[];
  }, 60_000);
  afterAll(() => {
    fermerBase(db);
    rmSync(dossier, { recursive: true });
  });

  it('a les onze conventions O2R du Grand Est, aux totaux publiés, chaque part dite inventée ; l’Aube n’en a pas', () => {
    const lues = db
      .prepare(
        `SELECT count(*) AS conventions, sum(montant) AS montant, sum(beneficiaires) AS beneficiaires,
           count(*) FILTER (WHERE note LIKE '%inventée%' AND signee_le IS NOT NULL) AS dites FROM convention WHERE genre = 'o2r'`,
      )
      .get();
    expect(lues).toEqual({ conventions: 11, montant: 1_400_000_000, beneficiaires: 4_320, dites: 11 });
    expect(db.prepare("SELECT genre, montant FROM convention WHERE genre <> 'o2r'").all()).toEqual([
      { genre: 'objectifs', montant: null },
    ]);
    const departements = db
      .prepare<[], string>("SELECT DISTINCT code FROM convention_territoire WHERE genre = 'departement' ORDER BY code")
      .pluck()
      .all();
    expect(departements).toEqual(['08', '51', '52', '54', '55', '57', '67', '68', '88']);
  });

  it('n’a qu’un préfet par département, celui du chef-lieu étant aussi préfet de région (R. 5311-22, -31)', () => {
    const prefets = sieges.filter(({ categorie, college }) => categorie === 'P' && college === 'etat');
    const departements = [...new Set(prefets.map(({ departement }) => departement))];
    expect(departements.length).toBeGreaterThanOrEqual(10);
    for (const departement of departements) {
      const ici = prefets.filter((prefet) => prefet.departement === departement && prefet.type !== 'CRPE');
      expect(new Set(ici.map(({ personneId }) => personneId)).size).toBeLessThanOrEqual(1);
    }
    const region = prefets.find(({ type }) => type === 'CRPE');
    expect(prefets.some(({ type, personneId }) => type === 'CDPE' && personneId === region?.personneId)).toBe(true);
  });

  it('dit de chaque coprésident ce qu’il préside', () => {
    const autres = sieges.filter(({ categorie, college }) => categorie === 'P' && college !== 'etat');
    expect(autres.length).toBeGreaterThan(20);
    expect(autres.filter(({ fonction }) => !/^(?:vice-)?présidente? (?:de|du|d’|des) ?\S/u.test(fonction))).toEqual([]);
  });

  it('a quelques personnes à vérifier, par courriel, par téléphone, et une à qui l’on a demandé (A7)', () => {
    const { environnement } = unEnvironnement();
    const jour = dateDuJour(environnement.maintenant());
    const vieilles = db
      .prepare<
        [],
        { verifieLe: string; courriel: string | null; telephone: string | null; solliciteeLe: string | null }
      >(
        `SELECT verifie_le AS "verifieLe", courriel, telephone, sollicitee_le AS "solliciteeLe" FROM personne WHERE verifie_le IS NOT NULL`,
      )
      .all()
      .filter((personne) => estAVerifier(personne, jour));
    expect(vieilles.length).toBeGreaterThanOrEqual(5);
    expect(vieilles.filter(({ courriel }) => courriel === null).map(({ telephone }) => telephone)).toHaveLength(1);
    expect(vieilles.filter(({ solliciteeLe }) => solliciteeLe !== null)).toHaveLength(1);
    for (const { courriel } of vieilles) expect(courriel ?? '@exemple.fr').toMatch(/@exemple\.fr$/u);
  });

  it('n’a de délégué syndical que chez les salariés', () => {
    const employeurs = ['MEDEF', 'CPME', 'U2P'];
    const syndicaux = sieges.filter(({ fonction }) => fonction.includes('syndical'));
    expect(syndicaux.length).toBeGreaterThan(0);
    expect(syndicaux.filter(({ organisme }) => employeurs.includes(organisme ?? ''))).toEqual([]);
  });

  it('ne nomme dans ses votes et ses désaccords que des membres', () => {
    const membres = new Set(sieges.map((siege) => nomComplet(siege)));
    const votes = db
      .prepare('SELECT contre_noms AS contre, abstention_noms AS abstention, desaccords FROM deliberation')
      .all() as Record<'contre' | 'abstention' | 'desaccords', string | null>[];
    const noms = votes.flatMap(({ contre, abstention, desaccords }) => [
      ...[contre, abstention].flatMap((liste) => liste?.split(/, | et /u) ?? []),
      ...(desaccords === null ? [] : [desaccords.replace(/ demande .*$/u, '')]),
    ]);
    expect(noms.length).toBeGreaterThan(3);
    expect(noms.filter((nom) => !membres.has(nom))).toEqual([]);
  });
  it('a une feuille de route où l’on voit deux actions bloquées, trois échéances passées et le partage de l’argent', () => {
    const { environnement } = unEnvironnement();
    const jour = dateDuJour(environnement.maintenant());
    const fiches = db
      .prepare<[], { etat: EtatFiche; etatDepuis: string; fin: string | null; prochaine: string | null }>(
        `SELECT etat, etat_depuis AS "etatDepuis", fin,
                (SELECT min(e.echeance) FROM etape e WHERE e.fiche_id = f.id AND e.faite_le IS NULL) AS prochaine
         FROM fiche_action f`,
      )
      .all()
      .map((fiche) => avancementDe(fiche, { prochaine: fiche.prochaine, faites: 0, etapes: 0 }, jour));
    expect(fiches).toHaveLength(12);
    expect(fiches.filter(({ etat }) => etat === 'bloquee').map(({ arreteeDepuis }) => arreteeDepuis)).toEqual([21, 40]);
    expect(fiches.filter(({ etat, retard }) => etat !== 'bloquee' && retard > 0)).toHaveLength(3);
    expect(db.prepare('SELECT count(DISTINCT origine) FROM financement').pluck().get()).toBe(5);
  });

  it('a une version validée en séance, ce qui a changé depuis, un diagnostic sourcé et des concertations passées', () => {
    const version = db
      .prepare(
        `SELECT v.numero, v.validee_le = r.date AS "leJour", r.etat FROM version_feuille v JOIN reunion r ON r.id = v.reunion_id`,
      )
      .all();
    expect(version).toEqual([{ numero: 1, leJour: 1, etat: 'tenue' }]);
    const chiffres = db.prepare('SELECT count(*), count(valeur), count(source) FROM diagnostic_chiffre').raw().get();
    expect(chiffres).toEqual([7, 6, 7]);
    const { environnement } = unEnvironnement();
    const jour = dateDuJour(environnement.maintenant());
    const concertations = db.prepare<[], string>('SELECT le FROM concertation').pluck().all();
    expect(concertations).toHaveLength(3);
    expect(concertations.filter((le) => le >= jour)).toEqual([]);
  });
});
