import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { instances } from '#electron/database/migrations/0003-instances.ts';
import { reunions } from '#electron/database/migrations/0004-reunions.ts';
import { chargerReferentiels } from '#electron/referentiels/charger.ts';
import { genererReferentiels } from '#electron/referentiels/generer.ts';
import { empreinte, etablirManifeste, lireManifeste, NOM_MANIFESTE } from '#electron/referentiels/manifeste.ts';
import { createTerritoireRepository } from '#electron/repositories/territoires/territoire.repository.ts';
import { baseReferentielle } from '#tests/support/territoire/base-referentielle.ts';
import { dossierTemporaire } from '#tests/support/territoire/dossier-temporaire.ts';
import { ecrireTables } from '#tests/support/territoire/petit-jeu.ts';

/** Référentiel du petit jeu, relevé un autre jour, où certains fichiers ont changé. */
function petitReferentiel(date = '2026-11-21', changer: Readonly<Record<string, (texte: string) => string>> = {}) {
  const { dossier, attendus } = ecrireTables();
  const sortie = dossierTemporaire();
  genererReferentiels(dossier, sortie, attendus);
  const fichiers = lireManifeste(sortie).fichiers.map((decrit) => {
    const chemin = join(sortie, decrit.fichier);
    const texte = (changer[decrit.objet] ?? ((tel: string) => tel))(readFileSync(chemin, 'utf8'));
    writeFileSync(chemin, texte);
    return { ...decrit, octets: Buffer.byteLength(texte), sha256: empreinte(texte) };
  });
  writeFileSync(join(sortie, NOM_MANIFESTE), JSON.stringify(etablirManifeste(date, fichiers)));
  return sortie;
}

const sansModele = (texte: string) =>
  texte
    .replace(/^68002.*\n/mu, '')
    .replaceAll(' 68002', '')
    .replaceAll('\t68002', '\t');
const CHANGEMENTS = {
  communes: sansModele,
  clpe: (texte: string) => sansModele(texte).replace('Épreuve - Œuvre', 'Épreuve'),
  qpv: (texte: string) => texte.replace(/^QN06801I.*\n/mu, ''),
};

const fins = (db: Database, table: string, cle: string) =>
  db.prepare(`SELECT ${cle} FROM ${table} WHERE fin = ? ORDER BY 1`).pluck().all('2027-03-01');
const nombre = (db: Database, table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('le chargement des référentiels', () => {
  it('n’écrit rien quand la version est déjà là', () => {
    const dossier = petitReferentiel();
    const db = baseReferentielle(dossier);
    const avant = db.prepare('SELECT total_changes()').pluck().get();
    expect(chargerReferentiels(db, dossier)).toBe('a_jour');
    expect(db.prepare('SELECT total_changes()').pluck().get()).toBe(avant);
  });

  it('clôt à la date du nouveau référentiel ce qui a disparu, sans effacer une seule ligne', () => {
    const db = baseReferentielle(petitReferentiel());
    const tables = ['ref_commune', 'ref_qpv', 'ref_qpv_commune', 'ref_qpv_contrat', 'ref_clpe'];
    const avant = tables.map((table) => nombre(db, table));
    expect(chargerReferentiels(db, petitReferentiel('2027-03-01', CHANGEMENTS))).toBe('charge');
    expect(tables.map((table) => nombre(db, table))).toEqual(avant);
    expect(fins(db, 'ref_commune', 'code')).toEqual(['68002']);
    expect(fins(db, 'ref_qpv', 'code')).toEqual(['QN06801I']);
    expect(fins(db, 'ref_qpv_commune', 'qpv_code')).toEqual(['QN06801I']);
    expect(fins(db, 'ref_qpv_contrat', 'contrat_code')).toEqual(['CN06801M']);
    expect(fins(db, 'ref_clpe', 'code')).toEqual([]);
  });

  it('ne montre et ne trouve plus ce qui a pris fin, et montre les nouveaux libellés', () => {
    const db = baseReferentielle(petitReferentiel());
    const territoires = createTerritoireRepository(db);
    expect(territoires.rechercher('modele', { limite: 9 }).map(({ objet }) => objet)).toEqual([
      'clpe',
      'commune',
      'contrat_ville',
      'qpv',
    ]);
    chargerReferentiels(db, petitReferentiel('2027-03-01', CHANGEMENTS));
    expect(territoires.rechercher('modele', { limite: 9 }).map(({ objet }) => objet)).toEqual(['contrat_ville']);
    expect(territoires.perimetreDeCommunes(['68002', '68001'])).toMatchObject({
      communes: [{ code: '68001' }],
      inconnues: ['68002'],
    });
    expect(territoires.perimetreClpe('CLPE68001')).toBeNull();
    expect(territoires.clpeDuDepartement('68')).toMatchObject([{ code: 'CLPE67001', libelle: 'Épreuve' }]);
  });

  it('rend la vie à ce qui revient, et garde la première date de ce qui ne revient pas', () => {
    const db = baseReferentielle(petitReferentiel());
    chargerReferentiels(db, petitReferentiel('2027-03-01', CHANGEMENTS));
    chargerReferentiels(db, petitReferentiel('2028-01-01', { qpv: CHANGEMENTS.qpv }));
    expect(fins(db, 'ref_commune', 'code')).toEqual([]);
    expect(fins(db, 'ref_qpv', 'code')).toEqual(['QN06801I']);
  });

  it('ne remplace jamais un référentiel plus récent par un plus ancien', () => {
    const db = baseReferentielle(petitReferentiel('2027-03-01'));
    expect(chargerReferentiels(db, petitReferentiel('2026-11-21'))).toBe('plus_recent');
    expect(db.prepare('SELECT date FROM ref_version').pluck().get()).toBe('2027-03-01');
  });

  it('laisse la base comme elle était si un fichier ne peut être chargé jusqu’au bout', () => {
    const db = baseReferentielle(petitReferentiel());
    const mauvais = petitReferentiel('2027-03-01', {
      ...CHANGEMENTS,
      'contrats-ville': (texte) => texte.replace('epci', 'region'),
    });
    expect(() => chargerReferentiels(db, mauvais)).toThrow(/CHECK/u);
    expect(fins(db, 'ref_commune', 'code')).toEqual([]);
    expect(db.prepare('SELECT date FROM ref_version').pluck().get()).toBe('2026-11-21');
    expect(createTerritoireRepository(db).rechercher('modele', { limite: 9 })).toHaveLength(4);
  });

  it('ne laisse dans l’index aucun mot du référentiel précédent', () => {
    const db = baseReferentielle(petitReferentiel());
    chargerReferentiels(db, petitReferentiel('2027-03-01', CHANGEMENTS));
    expect(() =>
      db.prepare("INSERT INTO ref_recherche_fts (ref_recherche_fts, rank) VALUES ('integrity-check', 1)").run(),
    ).not.toThrow();
  });

  it('ne reçoit aucune clé étrangère : les tables de l’utilisateur gardent code et libellé', () => {
    const db = baseReferentielle(petitReferentiel());
    db.exec(instances.sql);
    db.exec(reunions.sql);
    const cibles = db
      .prepare<[], string>(
        'SELECT f."table" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f WHERE s.type = \'table\'',
      )
      .pluck()
      .all();
    expect(cibles).toContain('instance');
    expect(cibles.filter((cible) => cible.startsWith('ref_'))).toEqual([]);
  });
});
