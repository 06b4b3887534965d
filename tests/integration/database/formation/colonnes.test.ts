import { expect, it } from 'vitest';
import { classesDe, TABLES_CLASSEES, TABLES_VIDEES } from '#shared/domain/formation/colonnes.rules.ts';
import { uneBase } from '#tests/support/base.ts';

/** Tables que la copie refait, ou garde sans y rien lire : elles se calculent. */
const TABLES_REFAITES: Readonly<Record<string, string>> = {
  passage: 'index de recherche',
  passage_a_mettre: 'index de recherche',
  passage_repere: 'index de recherche',
  passage_de_piece: 'index de recherche',
  effectif_annuel: 'sommes tirées des effectifs',
  marque_d_ecriture: 'une marque neuve',
  piece_contenu: 'octets : récrits s’ils sont figés, ôtés sinon, les images de la charte gardées',
};

/** Ce que le schéma borne de lui-même : une clé, un renvoi, une date, un choix dans une liste. */
function colonnesLibres(db: ReturnType<typeof uneBase>['db'], table: string): string[] {
  const sql = db.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) ?? '';
  const renvois = new Set(
    db.prepare<[string], string>('SELECT "from" FROM pragma_foreign_key_list(?)').pluck().all(table),
  );
  return db
    .prepare<[string], { nom: string; type: string }>('SELECT name AS nom, type FROM pragma_table_info(?)')
    .all(table)
    .filter(({ nom, type }) => ['TEXT', 'ANY', 'BLOB'].includes(type) && nom !== 'id' && !renvois.has(nom))
    .filter(({ nom }) => !new RegExp(`\\bdate\\(${nom}\\)|CHECK \\(\\s*${nom} IN \\(\\s*'`, 'u').test(sql))
    .map(({ nom }) => nom);
}

it('dit ce que la copie fait de chaque colonne de texte de chaque table : une colonne neuve se classe ici', () => {
  const { db } = uneBase();
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'ref_*' AND name NOT GLOB 'sqlite_*'
         AND name NOT GLOB 'passage*_fts*' ORDER BY name`,
    )
    .pluck()
    .all();
  const horsCopie = new Set([...Object.keys(TABLES_VIDEES), ...Object.keys(TABLES_REFAITES)]);
  const sansClasse = tables
    .filter((table) => !horsCopie.has(table))
    .flatMap((table) =>
      colonnesLibres(db, table)
        .filter((nom) => !classesDe(table).has(nom))
        .map((nom) => `${table}.${nom}`),
    );
  expect(sansClasse).toEqual([]);
});

it('ne classe que des colonnes qui existent, et rien deux fois', () => {
  const { db } = uneBase();
  const presentes = (table: string) =>
    db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const fantomes = TABLES_CLASSEES.flatMap((table) =>
    [...classesDe(table).keys()].filter((nom) => !presentes(table).includes(nom)).map((nom) => `${table}.${nom}`),
  );
  expect(fantomes).toEqual([]);
  const horsCopie = [...Object.keys(TABLES_VIDEES), ...Object.keys(TABLES_REFAITES)];
  expect(horsCopie.filter((table) => presentes(table).length === 0 || classesDe(table).size > 0)).toEqual([]);
  // Une colonne de tri suit une colonne de la même table.
  const orphelines = TABLES_CLASSEES.flatMap((table) =>
    [...classesDe(table)]
      .filter(([nom, classe]) => classe === 'tri' && !presentes(table).includes(nom.replace(/_tri$/u, '')))
      .map(([nom]) => `${table}.${nom}`),
  );
  expect(orphelines).toEqual([]);
});
