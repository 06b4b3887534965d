import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { versionDuFichier } from '#electron/database/migrate.ts';
import type { Migration } from '#electron/database/migration.ts';
import { migrations } from '#electron/database/migrations/liste.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import { declencheursConformes, poserDeclencheurs, retirerDeclencheurs } from '#electron/database/triggers.ts';
import { ecrire, unDossier, uneBase } from '#tests/support/base.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { ajouter, uneInstance, unePersonne, uneReunion, unPoint, uneStructure } from '#tests/support/metier.ts';

const suivante = (migrations.at(-1)?.version ?? 0) + 1;
const marche = (sql: string, version = suivante): Migration => ({ version, nom: `essai-${version}`, sql });
const avec = (...marches: Migration[]) => ({ migrations: [...migrations, ...marches] });

/** Un fichier fermé au schéma du jour, avec un objet de chaque profondeur. */
function unFichier(): { chemin: string; empreinte: string } {
  const { chemin, db, journal } = uneBase();
  ecrire(journal, 'Remplir', () => {
    uneInstance(db, 'i');
    uneReunion(db, 'r', 'i');
    unPoint(db, 'p', 'r', 'Un point');
    uneStructure(db, 's', 'Mission locale');
    unePersonne(db, 'x', 'Essai', 's');
  });
  const empreinte = empreinteDuContenu(db);
  fermerBase(db);
  return { chemin, empreinte };
}

/** Un fichier fermé de chaque version, monté d'une marche depuis la précédente : refaire chacun de zéro doublait le travail. */
const anciens: string[] = [];
beforeAll(() => {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-anciens-'));
  const courant = join(dossier, 'courant.comites');
  for (const { version } of migrations) {
    fermerBase(ouvrirBase(courant, { creer: true, migrations: migrations.slice(0, version) }));
    anciens[version] = join(dossier, `${version}.comites`);
    copyFileSync(courant, anciens[version]);
  }
  return () => rmSync(dossier, { recursive: true, force: true });
}, 120_000);

describe('monter le schéma', () => {
  it.each(migrations.map((m) => m.version))(
    'part de la version %i et arrive à la dernière, déclencheurs conformes',
    (version) => {
      const chemin = join(unDossier(), 'ancien.comites');
      copyFileSync(anciens[version] ?? '', chemin);
      const ancien = new Sqlite(chemin, { readonly: true });
      expect(versionDuFichier(ancien)).toBe(version);
      ancien.close();
      const db = ouvrirBase(chemin);
      expect([versionDuFichier(db), declencheursConformes(db), verifierChaine(db)]).toEqual([
        migrations.at(-1)?.version,
        true,
        null,
      ]);
      fermerBase(db);
    },
  );

  it('laisse intact le fichier d’une marche qui échoue, et garde les marches d’avant', () => {
    const { chemin } = unFichier();
    const bonne = marche('ALTER TABLE point ADD COLUMN couleur TEXT');
    const fautive = marche(
      'CREATE TABLE neuve (id TEXT PRIMARY KEY) STRICT; INSERT INTO absente VALUES (1)',
      suivante + 1,
    );
    expect(() => ouvrirBase(chemin, avec(bonne, fautive))).toThrow(/absente/);
    expect(readFileSync(chemin).readUInt32BE(60)).toBe(suivante);
    const db = ouvrirBase(chemin, avec(bonne));
    expect(db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'neuve'`).pluck().get()).toBe(0);
    expect(declencheursConformes(db)).toBe(true);
    db.prepare('SELECT couleur FROM point').get();
    fermerBase(db);
  });

  it('reconstruit une table sans emporter ses enfants en cascade, ni perdre ses déclencheurs', () => {
    const { chemin, empreinte } = unFichier();
    const avant = ouvrirBase(chemin);
    const presente = avant.prepare(`SELECT sql FROM sqlite_schema WHERE name = 'reunion'`).pluck().get();
    fermerBase(avant);
    const sql = `
      ${String(presente).replace('CREATE TABLE reunion', 'CREATE TABLE reunion_neuve')};
      INSERT INTO reunion_neuve SELECT * FROM reunion;
      DROP TABLE reunion;
      ALTER TABLE reunion_neuve RENAME TO reunion;`;
    const db = ouvrirBase(chemin, avec(marche(sql)));
    expect(empreinteDuContenu(db)).toBe(empreinte);
    expect(declencheursConformes(db)).toBe(true);
    expect(() => db.exec(`UPDATE reunion SET lieu = 'Colmar'`)).toThrow(/NOT NULL/);
    fermerBase(db);
  });

  it('refuse une marche qui laisse des lignes sans leur objet', () => {
    const { chemin } = unFichier();
    expect(() => ouvrirBase(chemin, avec(marche('DELETE FROM structure')))).toThrow(/1 ligne\(s\) sans leur objet/);
    const db = ouvrirBase(chemin);
    expect(db.prepare('SELECT count(*) FROM structure').pluck().get()).toBe(1);
    fermerBase(db);
  });

  it('inscrit la montée au journal, scellée, et n’annule plus ce qui la précède', async () => {
    const { chemin } = unFichier();
    const marches = avec(marche('ALTER TABLE point ADD COLUMN couleur TEXT'));
    const base = uneBase({ chemin, migrations: marches.migrations, premierId: 1000 });
    const derniere = base.db.prepare('SELECT type, annulable, libelle FROM operation ORDER BY num DESC LIMIT 1').get();
    expect(derniere).toEqual({
      type: 'migration',
      annulable: 0,
      libelle: `Mettre le fichier au format ${suivante} (il était au ${suivante - 1})`,
    });
    expect(verifierChaine(base.db)).toBeNull();
    expect(() => base.annulation.annuler(1)).toThrow(/Rien à annuler/);
    ecrire(base.journal, 'Renommer', () => base.db.exec(`UPDATE point SET titre = 'Autre'`));
    expect(base.annulation.annuler(1).libelle).toBe('Renommer');
  });

  it('demande une copie avant, fichier fermé et entier ; un échec de la copie empêche la montée', () => {
    const { chemin } = unFichier();
    const demandes: [string, number][] = [];
    const marches = avec(marche('ALTER TABLE point ADD COLUMN couleur TEXT'));
    const plein = () => {
      throw new Error('copie impossible');
    };
    expect(() => ouvrirBase(chemin, { ...marches, avantMigration: plein })).toThrow(/copie impossible/);
    expect(readFileSync(chemin).readUInt32BE(60)).toBe(suivante - 1);
    const db = ouvrirBase(chemin, { ...marches, avantMigration: (c, de) => void demandes.push([c, de]) });
    expect(demandes).toEqual([[chemin, suivante - 1]]);
    fermerBase(db);
    fermerBase(ouvrirBase(chemin, { ...marches, avantMigration: plein }));
  });
});

describe('les déclencheurs du journal', () => {
  it.each([
    ['perdu', 'DROP TRIGGER j_point_u'],
    ['retouché', 'DROP TRIGGER j_point_u; CREATE TRIGGER j_point_u AFTER UPDATE ON point BEGIN SELECT 1; END'],
    ['de trop', 'CREATE TRIGGER j_vieux_u AFTER UPDATE ON point BEGIN SELECT 1; END'],
  ])('sont remis à l’ouverture quand l’un est %s', (_cas, sql) => {
    const { chemin } = unFichier();
    const abime = ouvrirBase(chemin);
    abime.exec(sql);
    expect(declencheursConformes(abime)).toBe(false);
    fermerBase(abime);
    const db = ouvrirBase(chemin);
    expect(declencheursConformes(db)).toBe(true);
    expect(() => db.exec(`UPDATE point SET titre = 'Autre'`)).toThrow(/NOT NULL/);
    fermerBase(db);
  });
});

it('0006 rattache une seconde réunion à la dernière de son instance restée sans quorum avant elle (R-212)', () => {
  const chemin = join(unDossier(), 'ancien.comites');
  const ancien = ouvrirBase(chemin, { creer: true, migrations: migrations.slice(0, 5) });
  ancien.transaction(() => {
    retirerDeclencheurs(ancien);
    for (const instance of ['i', 'j']) uneInstance(ancien, instance, instance);
    const reunion = (id: string, date: string, plus: Record<string, string | number> = {}) =>
      ajouter(ancien, 'reunion', { id, instance_id: 'i', date, heure_debut: '09:30', ...plus });
    reunion('ancienne', '2025-04-02', { etat: 'sans_quorum' });
    reunion('premiere', '2026-04-02', { etat: 'sans_quorum' });
    reunion('voisine', '2026-04-10', { etat: 'sans_quorum', instance_id: 'j' });
    reunion('seconde', '2026-04-20', { convocation: 2 });
    reunion('ordinaire', '2026-05-20');
    poserDeclencheurs(ancien);
  })();
  fermerBase(ancien);
  const db = ouvrirBase(chemin);
  expect(db.prepare('SELECT id, premiere_id FROM reunion WHERE premiere_id IS NOT NULL').all()).toEqual([
    { id: 'seconde', premiere_id: 'premiere' },
  ]);
  fermerBase(db);
});
