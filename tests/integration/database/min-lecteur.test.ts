import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrer } from '#electron/database/migrate.ts';
import type { Migration } from '#electron/database/migration.ts';
import { lecteurExige, lireMinLecteur } from '#electron/database/min-lecteur.ts';
import { migrations } from '#electron/database/migrations/liste.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { dementis } from '#tests/support/additive.ts';
import { uneBase } from '#tests/support/base.ts';

const TETE = migrations.at(-1)?.version ?? 0;
const marche = (sql: string, additive: boolean, version = TETE + 1): Migration => ({
  version,
  nom: `essai-${version}`,
  sql,
  ...(additive ? { additive: true as const } : {}),
});

/** Ce qu'exige de son lecteur un fichier du jour, monté de ces marches de plus. */
function exigeApres(...marches: readonly Migration[]): number | null {
  const { chemin, db } = uneBase();
  fermerBase(db);
  const montee = ouvrirBase(chemin, { migrations: [...migrations, ...marches] });
  const exige = lireMinLecteur(montee);
  fermerBase(montee);
  return exige;
}

describe('ce qu’un fichier exige de qui le lit', () => {
  it('est le format de la dernière marche qui n’est pas additive', () => {
    const additive = marche('ALTER TABLE point ADD COLUMN couleur TEXT', true);
    const ordinaire = marche('CREATE TABLE neuve (id TEXT PRIMARY KEY, note TEXT) STRICT', false, TETE + 2);
    expect([exigeApres(), exigeApres(additive), exigeApres(additive, ordinaire)]).toEqual([
      lecteurExige(migrations),
      lecteurExige(migrations),
      TETE + 2,
    ]);
  });

  it('s’écrit aussi dans un fichier du format présent, monté avant que ce nombre se dise', () => {
    const { chemin, db } = uneBase();
    db.prepare('UPDATE lecteur SET min_lecteur = 1').run();
    fermerBase(db);
    const rouverte = ouvrirBase(chemin);
    expect(lireMinLecteur(rouverte)).toBe(lecteurExige(migrations));
    fermerBase(rouverte);
  });

  it('ne se croit pas quand il n’est pas dit', () => {
    const { db } = uneBase();
    db.prepare('DELETE FROM lecteur').run();
    expect(lireMinLecteur(db)).toBeNull();
    db.exec('DROP TABLE lecteur');
    expect(lireMinLecteur(db)).toBeNull();
  });

  it('suit des marches dont aucune additive ne retire ni ne change ce qui se lisait', () => {
    const fausses = migrations.flatMap(({ additive, nom, version }) => {
      if (additive !== true) return [];
      const db = new Sqlite(':memory:');
      migrer(db, migrations.slice(0, version - 1));
      return dementis(db, migrations.slice(0, version)).map((phrase) => `${nom} : ${phrase}`);
    });
    expect(fausses).toEqual([]);
  });

  it.each([
    ['une colonne de plus', 'ALTER TABLE point ADD COLUMN couleur TEXT', []],
    ['deux colonnes de plus', 'ALTER TABLE point ADD COLUMN a TEXT; ALTER TABLE point ADD COLUMN b TEXT', []],
    [
      'une table, un index',
      'CREATE TABLE neuve (id TEXT PRIMARY KEY, note TEXT) STRICT; CREATE INDEX n ON point (titre)',
      [],
    ],
    ['une table renommée', 'ALTER TABLE voix RENAME TO suffrage', ['voix n’y est plus']],
    ['une table ôtée', 'DROP TABLE saisie_en_cours', ['saisie_en_cours n’y est plus']],
    ['une colonne renommée', 'ALTER TABLE point RENAME COLUMN titre TO objet', ['point a changé de forme']],
    [
      'une valeur de plus dans une liste fermée',
      `DROP TABLE operation_en_cours; CREATE TABLE operation_en_cours (un INTEGER PRIMARY KEY CHECK (un IN (1, 2)), operation INTEGER) STRICT`,
      ['operation_en_cours a changé de forme'],
    ],
  ])('dément ou confirme une marche additive : %s', (_cas, sql, dits) => {
    expect(dementis(uneBase().db, [...migrations, marche(sql, true)])).toEqual(dits);
  });
});
