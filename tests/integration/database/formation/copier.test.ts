import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlerFermeture } from '#electron/database/closing-check.ts';
import { empreinteDe } from '#electron/database/digest.ts';
import { copierPourLaFormation } from '#electron/database/formation/copier.ts';
import { ouvrirBase } from '#electron/database/open.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import { declencheursConformes } from '#electron/database/triggers.ts';
import { empreinteDuFichier } from '#electron/database/verification.ts';
import { classeurSansPoste, SANS_PDF } from '#electron/hosts/classeur.ts';
import { composerFichier } from '#electron/hosts/compose.ts';
import { createJetons } from '#electron/hosts/jetons.ts';
import { inchangeDepuis, rouvrirVersion } from '#electron/services/documents/document-fige.ts';
import { SANS_SAUVEGARDES } from '#electron/services/donnees/sans-sauvegardes.ts';
import { exigerSeance } from '#electron/services/reunions/lecture-reunion.ts';
import { SANS_LECTEUR } from '#electron/travaux/lecture/lecteurs.ts';
import { creerExemple } from '#electron/exemple/creer-exemple.ts';
import type { BilanDeFormation } from '#shared/domain/formation/bilan.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { unEnvironnement } from '#tests/support/environnement.ts';
import { ELLE, peuplerDElle } from '#tests/support/formation-du-fichier.ts';
import { DEPOT } from '../../lanceur/projet.ts';

const PLACE = { mime: 'text/plain', extension: '.txt', octets: Buffer.from('Pièce ôtée') };
const dossier = mkdtempSync(join(tmpdir(), 'comites-formation-'));
const original = join(dossier, 'original.comites');
/** L'exemple tel qu'il est livré. */
const nu = join(dossier, 'nu.comites');
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

/** Fait une copie de formation d'une copie de travail, comme l'hôte. */
function copier(nom: string, sansTextes = false, de = original): { chemin: string; bilan: BilanDeFormation } {
  const [travail, chemin] = [join(dossier, `${nom}.travail`), join(dossier, nom, 'copie.comites')];
  mkdirSync(join(dossier, nom));
  copyFileSync(de, travail);
  const bilan = copierPourLaFormation(
    {
      ...{ travail, definitif: chemin, partiel: `${chemin}.ab12.partiel` },
      ...{ sel: new Uint8Array(32).fill(3), sansTextes },
      ...{ quandUtc: '2026-03-12T09:00:00.000Z', jour: '2026-03-12', place: PLACE },
    },
    () => undefined,
  );
  return { chemin, bilan };
}

/** Tous les octets d'un dossier, sous-dossiers compris : la copie, son sceau, et ce qui traînerait. */
const octetsDe = (ou: string): Buffer =>
  Buffer.concat(
    readdirSync(ou, { recursive: true, encoding: 'utf8' })
      .map((nom) => join(ou, nom))
      .filter((chemin) => statSync(chemin).isFile())
      .map((chemin) => readFileSync(chemin)),
  );

/** Lit un fichier fermé. */
function lire<T>(chemin: string, usage: (db: Database) => T): T {
  const db = new Sqlite(chemin, { readonly: true });
  try {
    return usage(db);
  } finally {
    db.close();
  }
}
const tous = <T>(db: Database, sql: string): T[] => db.prepare<[], T>(sql).all();

/** Les mots d'octets quelconques, sans accents ni capitales. */
const motsDe = (octets: Buffer): ReadonlySet<string> =>
  new Set((octets.toString('utf8').match(/[\p{L}\p{M}]{3,}/gu) ?? []).map((mot) => mot.toLowerCase()));

let pose: ReturnType<typeof peuplerDElle>;
let faite: ReturnType<typeof copier>;
let avant: string;

beforeAll(() => {
  creerExemple(original, join(DEPOT, 'resources'), unEnvironnement().environnement);
  copyFileSync(original, nu);
  pose = peuplerDElle(original);
  avant = empreinteDuFichier(original).sha256;
  faite = copier('copie');
}, 60_000);

describe('une copie pour la formation de l’exemple, où quelqu’un est nommé partout', () => {
  it('part d’un original qui le nomme dans presque chaque colonne, et ne le change pas', () => {
    // Ce que l'exemple n'a pas : une colonne d'une table vide ne s'y essaie pas.
    expect(pose.vides.length).toBeLessThan(60);
    expect(octetsDe(dossier).includes(ELLE.nom)).toBe(true);
    expect(empreinteDuFichier(original).sha256).toBe(avant);
  });

  it('n’en laisse pas un octet, dans la copie ni à côté : ni nom d’hier, ni adresse, ni numéro, en aucun encodage', () => {
    const octets = octetsDe(join(dossier, 'copie'));
    const { id, prenom, nom, ancienNom, courriel, autre, telephone, horsAnnuaire } = ELLE;
    const traces = [id, nom, ancienNom, courriel, autre, telephone, telephone.replace(/\D/gu, ''), horsAnnuaire];
    const formes = [...traces, `${prenom} ${nom}`].flatMap((trace) => [
      trace,
      enTri(trace),
      trace.toUpperCase(),
      trace.normalize('NFD'),
    ]);
    const restes = formes.filter((trace) =>
      (['utf8', 'latin1', 'utf16le'] as const).some((encodage) => octets.includes(Buffer.from(trace, encodage))),
    );
    expect(restes).toEqual([]);
    expect(readdirSync(join(dossier, 'copie'))).toEqual(['Sauvegardes', 'copie.comites']);
  });

  it('ni nom de famille, ni adresse de personne d’autre, sauf un nom de commune ou un mot de tous les jours', () => {
    const { noms, courriels, lieux } = lire(original, (db) => ({
      noms: tous<{ nom: string }>(db, 'SELECT DISTINCT nom FROM personne').map(({ nom }) => nom),
      courriels: tous<{ c: string }>(db, 'SELECT courriel AS c FROM personne WHERE courriel IS NOT NULL').map(
        ({ c }) => c,
      ),
      lieux: motsDe(
        Buffer.from(
          tous<{ t: string }>(db, 'SELECT mots || cle || libelle AS t FROM ref_recherche')
            .map(({ t }) => t)
            .join(' '),
        ),
      ),
    }));
    const octets = octetsDe(join(dossier, 'copie'));
    const mots = motsDe(octets);
    const distincts = noms.filter(
      (nom) => !nom.includes(' ') && !lieux.has(nom.toLowerCase()) && !lieux.has(enTri(nom)),
    );
    expect(distincts.length).toBeGreaterThan(50);
    expect(distincts.filter((nom) => mots.has(nom.toLowerCase()) || mots.has(enTri(nom)))).toEqual([]);
    expect(courriels.filter((courriel) => octets.includes(courriel))).toEqual([]);
  });

  it('s’ouvre sans rien qui le dise abîmé, journal neuf et intact, contraintes et déclencheurs en place', () => {
    expect(controlerFermeture(faite.chemin)).toBe('fidele');
    const ici = join(dossier, 'ouverte.comites');
    copyFileSync(faite.chemin, ici);
    const db = ouvrirBase(ici);
    try {
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(db.pragma('foreign_key_check')).toEqual([]);
      expect([verifierChaine(db), declencheursConformes(db)]).toEqual([null, true]);
      expect(tous(db, 'SELECT num, type, libelle, auteur, poste FROM operation')).toEqual([
        { num: 1, type: 'formation', libelle: 'Copie pour la formation', auteur: 'Comités Emploi', poste: '' },
      ]);
      expect(tous(db, 'SELECT exemple, formation_le FROM fichier')).toEqual([
        { exemple: 0, formation_le: '2026-03-12' },
      ]);
    } finally {
      db.close();
    }
  });

  it('garde chacun sous un seul nom, partout où il est, et des fiches aussi nombreuses', () => {
    const compter = (db: Database) =>
      tous<{ n: number }>(
        db,
        `SELECT count(*) AS n FROM personne UNION ALL SELECT count(*) FROM mandat UNION ALL SELECT count(*) FROM presence
        UNION ALL SELECT count(*) FROM deliberation UNION ALL SELECT count(*) FROM point UNION ALL SELECT count(*) FROM signataire`,
      ).map(({ n }) => n);
    expect(lire(faite.chemin, compter)).toEqual(lire(original, compter));
    lire(faite.chemin, (db) => {
      const [elle] = tous<{ id: string; prenom: string; nom: string; courriel: string; telephone: string }>(
        db,
        `SELECT p.id, p.prenom, p.nom, p.courriel, p.telephone FROM personne p JOIN note_rapide n ON n.objet_id = p.id`,
      );
      if (elle === undefined) throw new Error('Sa fiche n’est plus liée à sa note.');
      const { prenom, nom, courriel, telephone } = elle;
      expect(courriel).toBe(`${enTri(prenom)}.${enTri(nom)}@exemple.fr`);
      expect(telephone).toMatch(/^03 53 01 \d\d \d\d$/u);
      const voulu = new RegExp(
        `^Vu avec Mme ${prenom} ${nom} \\(${courriel}, ${telephone}\\) ; ${nom} confirme\\. M\\. \\p{L}+ et Mme ${nom} aussi\\.$`,
        'u',
      );
      const redit = ([tbl = '', champ = '']: readonly string[]) =>
        tous<{ t: string }>(db, `SELECT ${champ} AS t FROM ${tbl} WHERE ${champ} GLOB 'Vu avec*'`).some(({ t }) =>
          voulu.test(t),
        );
      const ou = ['note_rapide.texte', 'point.texte_pv', 'deliberation.texte', 'visite.constats'];
      expect(ou.filter((colonne) => !redit(colonne.split('.')))).toEqual([]);
      expect(tous(db, `SELECT valeur FROM contact WHERE personne_id = '${elle.id}'`)).toEqual([
        { valeur: `${enTri(prenom)}.${enTri(nom)}.2@exemple.fr` },
      ]);
      // La recherche trouve qui est inventé, par le mot de la fiche comme par le texte qui le nomme.
      expect(tous(db, `SELECT rowid FROM passage_fts WHERE passage_fts MATCH '${enTri(nom)}'`).length).toBeGreaterThan(
        5,
      );
      expect(tous(db, `SELECT rowid FROM passage_fts WHERE passage_fts MATCH 'quimperliere'`)).toEqual([]);
    });
  });

  it('récrit ce qui est figé avec son empreinte, ôte les pièces, garde les images sans leur auteur', () => {
    expect(faite.bilan).toMatchObject({ figes: 4, otees: 1 });
    lire(faite.chemin, (db) => {
      const figes = tous<{ empreinte: string; sha256: string; octets: Buffer }>(
        db,
        `SELECT v.empreinte, p.sha256, c.octets FROM (SELECT contenu_id, empreinte FROM version_pv UNION ALL SELECT contenu_id, empreinte FROM version_feuille
           UNION ALL SELECT contenu_id, empreinte FROM rapport_copil WHERE contenu_id IS NOT NULL) v
         JOIN piece p ON p.id = v.contenu_id JOIN piece_contenu c ON c.sha256 = p.sha256`,
      );
      expect(figes).toHaveLength(4);
      for (const { empreinte, sha256, octets } of figes) {
        expect([empreinteDe(octets), sha256]).toEqual([empreinte, empreinte]);
        expect(octets.toString()).toContain('"FORMATION"');
        expect(octets.toString()).not.toContain('SPÉCIMEN');
      }
      const piece = (id: string) =>
        db
          .prepare<[string], { nom: string; octets: Buffer }>(
            'SELECT p.nom, c.octets FROM piece p JOIN piece_contenu c USING (sha256) WHERE p.id = ?',
          )
          .get(id);
      expect(piece(pose.pieceId)?.nom).toBe('Pièce 1.txt');
      expect(piece(pose.pieceId)?.octets.toString()).toBe('Pièce ôtée');
      expect(piece(pose.logoId)?.octets.toString('latin1')).toMatch(/^\x89PNG[^]*IDAT[^]*IEND/u);
      const vides = 'document_produit saisie_en_cours texte_de_piece trace_donnees modele journal_valeur'.split(' ');
      expect(vides.filter((tbl) => tous(db, `SELECT 1 FROM ${tbl}`).length > 0)).toEqual([]);
    });
  });

  it('redonne, à l’octet près, chaque compte rendu figé : tout y est nommé pareil, séance et document', () => {
    const db = ouvrirBase(copier('rendus', false, nu).chemin);
    try {
      const { environnement } = unEnvironnement();
      const { contexte } = composerFichier(db, {
        ...{ environnement, octets: createJetons(environnement.nouvelId, environnement.maintenant) },
        ...{ sauvegardes: SANS_SAUVEGARDES, classeur: classeurSansPoste(''), lecteurs: SANS_LECTEUR, pdf: SANS_PDF },
        marianne: () => false,
      });
      const rendus = tous<{ id: string }>(db, 'SELECT DISTINCT reunion_id AS id FROM version_pv').flatMap(({ id }) => {
        const seance = exigerSeance(contexte, id);
        return seance.versions.map((version) => ({
          inchange: inchangeDepuis(contexte, seance, version),
          mentions: rouvrirVersion(contexte, version).enTete.mentions,
        }));
      });
      expect(rendus.length).toBeGreaterThan(1);
      for (const rendu of rendus) expect(rendu).toEqual({ inchange: true, mentions: ['FORMATION'] });
    } finally {
      db.close();
    }
  });

  it('sans les textes, plus aucun paragraphe d’origine n’y est ; les intitulés restent', () => {
    const sans = copier('sans', true);
    const lireLes = (chemin: string) =>
      lire(chemin, (db) => ({
        textes: tous<{ t: string }>(
          db,
          `SELECT texte_pv AS t FROM point WHERE length(texte_pv) > 60 UNION SELECT contenu FROM fiche_action WHERE length(contenu) > 60`,
        ).map(({ t }) => t),
        titres: tous<{ t: string }>(db, `SELECT titre AS t FROM point ORDER BY id LIMIT 40 OFFSET 5`),
      }));
    const [anciens, neufs] = [lireLes(original), lireLes(sans.chemin)];
    expect(anciens.textes.length).toBeGreaterThan(20);
    const octets = octetsDe(join(dossier, 'sans'));
    const paragraphes = anciens.textes.flatMap((texte) => texte.split('\n')).filter(({ length }) => length > 60);
    expect(paragraphes.filter((texte) => octets.includes(texte))).toEqual([]);
    expect(neufs.titres).toEqual(anciens.titres);
    expect(new Set(neufs.textes.map((texte) => texte.slice(0, 29)))).toEqual(
      new Set(['Texte de formation, sans rapp']),
    );
  });

  it('relue à l’aveugle, dit au bilan un nom laissé où rien ne se récrit, et refuse une coordonnée', () => {
    const ecrire = (chemin: string, cle: string) => {
      copyFileSync(nu, chemin);
      const db = new Sqlite(chemin);
      try {
        for (const { name } of tous<{ name: string }>(db, `SELECT name FROM sqlite_schema WHERE name GLOB 'j_*'`))
          db.exec(`DROP TRIGGER "${name}"`);
        db.prepare(
          `INSERT INTO personne (id, nom, nom_tri, courriel) VALUES (?, 'Zundelhof', 'zundelhof', 'z.hof@exemple.fr')`,
        ).run(ELLE.id);
        db.prepare(`INSERT INTO mise_de_cote (id, cle, jusqu_au) VALUES (?, ?, '2026-04-01')`).run(ELLE.id, cle);
      } finally {
        db.close();
      }
      return chemin;
    };
    const nomme = ecrire(join(dossier, 'nomme.comites'), 'note:ZUNDELHOF');
    expect(copier('nomme-copie', false, nomme).bilan.douteux).toContainEqual({ mot: 'zundelhof', nombre: 1 });
    const joint = ecrire(join(dossier, 'joint.comites'), 'note:z.hof@exemple.fr');
    expect(() => copier('joint-copie', false, joint)).toThrow('mise_de_cote.cle');
    expect(readdirSync(join(dossier, 'joint-copie'))).toEqual([]);
  });

  it('refusée ou coupée, ne laisse rien à sa place ni à côté ; ce qui est à un autre reste', () => {
    const ou = join(dossier, 'refus');
    const travaux = join(dossier, 'refus-travail');
    mkdirSync(join(ou, 'copie.comites.partiel'), { recursive: true });
    mkdirSync(travaux);
    const unTravail = (nom: string): string => {
      copyFileSync(nu, join(travaux, nom));
      return join(travaux, nom);
    };
    const demande = (nom: string, definitif: string) => ({
      ...{ travail: unTravail(nom), definitif, partiel: `${definitif}.ab12.partiel`, sel: new Uint8Array(32) },
      ...{ sansTextes: false, quandUtc: '2026-03-12T09:00:00.000Z', jour: '2026-03-12', place: PLACE },
    });
    const b = join(ou, 'b.comites');
    /** Fait une copie où quelque chose arrive à cette étape. */
    const avec = (nom: string, definitif: string, etape: string, geste: () => void) => () =>
      copierPourLaFormation(demande(nom, definitif), (_fait, _total, libelle) => {
        if (libelle === etape) geste();
      });
    const couper = () => {
      throw new Error('Coupée');
    };
    expect(avec('1', join(ou, 'absent', 'copie.comites'), '', couper)).toThrow('ENOENT');
    expect(() =>
      copierPourLaFormation({ ...demande('2', b), travail: join(dossier, 'absente') }, () => undefined),
    ).toThrow('unable to open');
    expect(avec('3', b, 'Vérification de la copie', couper)).toThrow('Coupée');
    // Déjà à sa place, sceau compris, au moment de l'arrêt.
    expect(avec('4', b, 'Copie faite', couper)).toThrow('Coupée');
    expect(readdirSync(ou)).toEqual(['copie.comites.partiel']);
    // Une autre copie a pris ce nom pendant que celle-ci se faisait, ou écrit encore à côté.
    const [autre, enCours] = [join(ou, 'c.comites'), join(ou, 'c.comites.cd34.partiel')];
    expect(
      avec('5', autre, 'Vérification de la copie', () => {
        writeFileSync(autre, 'à elle');
        writeFileSync(enCours, 'à elle');
      }),
    ).toThrow('vient d’être mis à cette place');
    expect([autre, enCours].map((chemin) => readFileSync(chemin, 'utf8'))).toEqual(['à elle', 'à elle']);
    // Rien de non contrôlé n'a traîné, pas même à côté du travail.
    expect(readdirSync(travaux)).toEqual(['1', '2', '3', '4', '5']);
    expect(empreinteDuFichier(original).sha256).toBe(avant);
  }, 60_000);
});
