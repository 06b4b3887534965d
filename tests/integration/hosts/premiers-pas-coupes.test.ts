import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import { createApplication } from '#electron/hosts/application.ts';
import { naitre } from '#tests/support/lecture/naitre.ts';
import { createDepotPoste } from '#electron/poste/poste.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { ecrireFichierCommence, REPONSES } from '#tests/support/hotes/application-reelle.ts';

let dossier = '';
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'comites-coupes-'));
});
afterEach(() => rmSync(dossier, { recursive: true, force: true }));

const brouillon = () => join(dossier, 'profil', 'premiers-pas.comites');
const documents = () => join(dossier, 'documents');

/** L'application dans le profil de cet essai, que l'on peut relancer. */
function lancer() {
  const poste = createDepotPoste(join(dossier, 'profil'));
  const releve: string[] = [];
  const application = createApplication({
    genre: 'navigateur',
    version: '0.0.0',
    environnement: {
      maintenant: () => new Date(),
      nouvelId: () => uuidv7(),
      auteur: () => ({ nom: 'Ana Martel', poste: poste.lire().id }),
    },
    poste,
    ressources: 'resources',
    documents: documents(),
    marianne: () => false,
    ouvrirDocument: () => Promise.resolve(false),
    bureautique: () => null,
    imprimerEnPdf: null,
    naitre,
    annoncer: () => undefined,
    changer: () => undefined,
    relever: (reference) => void releve.push(reference),
    quitter: () => undefined,
    verifierSorties: true,
    sursisMs: 0,
  });
  application.demarrer({ fichier: null, exemple: false });
  const tenter = (nom: string, entree: unknown = {}) => application.dispatch(nom, entree, { fenetre: 1 });
  const demander = async <T>(nom: string, entree: unknown = {}): Promise<T> => {
    const reponse = await tenter(nom, entree);
    if (!reponse.ok) throw new Error(reponse.erreur.message);
    return reponse.valeur as T;
  };
  return { application, releve, tenter, demander, etat: () => demander<EtatHote>('hote.etat') };
}

/** Un dossier tient la place de la copie : elle échoue. @returns de quoi lever l'obstacle. */
function empecherLaCopie(): () => void {
  const obstacle = join(documents(), 'haut-rhin.comites.partiel');
  mkdirSync(obstacle, { recursive: true });
  return () => rmdirSync(obstacle);
}

describe('les premiers pas coupés', () => {
  it('copie manquée : rien n’est commencé, et « Créer » se refait', async () => {
    const liberer = empecherLaCopie();
    const { application, tenter, demander, etat } = lancer();
    expect(await tenter('fichier.commencer', REPONSES)).toMatchObject({ ok: false });
    expect((await etat()).fichier).toMatchObject({ commence: false });
    expect(await tenter('fichier.commencer', REPONSES)).toMatchObject({ ok: false, erreur: { code: 'INTERNE' } });
    liberer();
    await demander('fichier.commencer', REPONSES);
    const { fichier, recents } = await etat();
    expect(fichier).toMatchObject({ nom: 'haut-rhin.comites', commence: true });
    expect(recents.map(({ nom }) => nom)).toEqual(['haut-rhin.comites']);
    expect(existsSync(brouillon())).toBe(false);
    expect(await demander<Sauvegarde>('sauvegardes.faire')).toMatchObject({ verifiee: true });
    application.fermer();
  });

  it('réponses refusées une fois le fichier à sa place : elles s’y redonnent', async () => {
    const { application, tenter, demander, etat } = lancer();
    const sansInstance = { ...REPONSES, cdpe: false };
    expect(await tenter('fichier.commencer', sansInstance)).toMatchObject({ erreur: { code: 'SAISIE_INVALIDE' } });
    await demander('fichier.commencer', REPONSES);
    expect((await etat()).fichier).toMatchObject({ nom: 'haut-rhin.comites', commence: true });
    expect(readdirSync(documents()).filter((nom) => nom.endsWith('.comites'))).toEqual(['haut-rhin.comites']);
    application.fermer();
  });

  it('un brouillon laissé commencé prend sa place à l’ouverture, entre aux récents et se sauvegarde', async () => {
    mkdirSync(join(dossier, 'profil'));
    await ecrireFichierCommence(brouillon());
    const { application, demander, etat } = lancer();
    const { fichier, recents } = await etat();
    expect(fichier).toMatchObject({ nom: 'haut-rhin.comites', dossier: documents(), commence: true });
    expect(recents.map(({ nom }) => nom)).toEqual(['haut-rhin.comites']);
    await demander('personnes.creer', uneSaisie('Travail'));
    await demander('sauvegardes.faire');
    expect((await demander<EtatHote['fichier']>('fichier.nouveau'))?.commence).toBe(false);
    application.fermer();
    expect(existsSync(join(documents(), 'haut-rhin.comites'))).toBe(true);
  });

  it('un brouillon commencé qui ne peut pas prendre sa place s’emploie où il est, et « Nouveau » ne l’efface pas', async () => {
    mkdirSync(join(dossier, 'profil'));
    await ecrireFichierCommence(brouillon());
    const liberer = empecherLaCopie();
    const { application, releve, tenter, demander, etat } = lancer();
    expect((await etat()).fichier).toMatchObject({ nom: 'premiers-pas.comites', commence: true });
    expect(releve).toEqual(['BROUILLON']);
    await demander('personnes.creer', uneSaisie('Travail'));
    expect(await demander<Sauvegarde>('sauvegardes.faire')).toMatchObject({ verifiee: true });
    expect(await tenter('fichier.nouveau')).toMatchObject({ ok: false });
    expect(await demander<unknown[]>('annuaire.proposer', { texte: 'Travail' })).toHaveLength(1);
    liberer();
    application.fermer();
    const suite = lancer();
    expect((await suite.etat()).fichier).toMatchObject({ nom: 'haut-rhin.comites' });
    expect(await suite.demander<unknown[]>('annuaire.proposer', { texte: 'Travail' })).toHaveLength(1);
    suite.application.fermer();
  });

  it('un brouillon illisible laisse la place sans être effacé', async () => {
    mkdirSync(join(dossier, 'profil'));
    writeFileSync(brouillon(), 'ceci n’est plus un fichier de travail'.repeat(20));
    const { application, demander, etat } = lancer();
    expect((await etat()).empechement).not.toBeNull();
    await demander('fichier.nouveau');
    expect((await etat()).fichier).toMatchObject({ commence: false });
    expect(readdirSync(join(dossier, 'profil')).some((nom) => nom.includes('mis de côté'))).toBe(true);
    application.fermer();
  });
});
