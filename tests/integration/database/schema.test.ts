import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLES_HORS_JOURNAL, tablesJournalisees } from '#electron/database/journaled-tables.ts';
import { migrations } from '#electron/database/migrations/liste.ts';
import { uneBase } from '#tests/support/base.ts';
import { CHEMIN_INSTANTANE, instantaneDuSchema } from './instantane.ts';

const { db } = (() => {
  let base: ReturnType<typeof uneBase> | null = null;
  return { db: () => (base?.db.open ? base : (base = uneBase())).db };
})();

const tables = (): string[] =>
  db().prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all();

describe('le schéma', () => {
  it('est celui de l’instantané (sinon : node tests/integration/database/instantane.ts)', () => {
    expect(instantaneDuSchema(db())).toBe(readFileSync(CHEMIN_INSTANTANE, 'utf8'));
  });

  it('numérote ses marches sans trou ni double', () => {
    expect(migrations.map((m) => m.version)).toEqual(migrations.map((_, rang) => rang + 1));
    expect(new Set(migrations.map((m) => m.nom)).size).toBe(migrations.length);
  });

  it('journalise toute table, ou la nomme hors du journal avec sa raison', () => {
    const journalisees = new Set(tablesJournalisees(db()).map((t) => t.nom));
    const sansAvis = tables().filter(
      (nom) =>
        !journalisees.has(nom) &&
        !(nom in TABLES_HORS_JOURNAL) &&
        !/^(?:ref_|sqlite_|passage_fts|passage_de_piece_fts)/u.test(nom),
    );
    expect(sansAvis).toEqual([]);
    expect(Object.keys(TABLES_HORS_JOURNAL).filter((nom) => !tables().includes(nom))).toEqual([]);
    expect(journalisees.size).toBeGreaterThan(10);
  });

  it('donne à chaque table journalisée une clé `id` en texte, aucun octet, et des colonnes strictes', () => {
    for (const { nom } of tablesJournalisees(db())) {
      const colonnes = db()
        .prepare<[string], { name: string; type: string; pk: number }>(
          'SELECT name, type, pk FROM pragma_table_info(?)',
        )
        .all(nom);
      expect(colonnes.filter((c) => c.pk > 0).map((c) => [c.name, c.type])).toEqual([['id', 'TEXT']]);
      expect(colonnes.filter((c) => c.type === 'BLOB')).toEqual([]);
    }
    const laches = db()
      .prepare<[], string>(
        `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .pluck()
      .all();
    expect(laches).toEqual([]);
  });

  it('fait suivre à chaque colonne de tri la colonne dont elle se calcule', () => {
    for (const { colonnes, tri } of tablesJournalisees(db()))
      expect(tri.filter((t) => !colonnes.includes(t.slice(0, -4)))).toEqual([]);
  });

  it('donne un index à chaque clé étrangère : effacer une ligne ne parcourt aucune table', () => {
    /** Quelques lignes par fichier : un émetteur, un acte par instance et par an, une version par réunion. */
    const PEU_NOMBREUSES = ['emetteur', 'acte', 'version_pv'];
    const sansIndex = tablesJournalisees(db())
      .filter(({ nom }) => !PEU_NOMBREUSES.includes(nom))
      .flatMap(({ nom }) =>
        db()
          .prepare<[{ nom: string }], string>(
            `SELECT f."from" FROM pragma_foreign_key_list(:nom) f WHERE NOT EXISTS (
               SELECT 1 FROM pragma_index_list(:nom) i JOIN pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f."from")`,
          )
          .pluck()
          .all({ nom })
          .map((colonne) => `${nom}.${colonne}`),
      );
    expect(sansIndex).toEqual([]);
  });

  it('n’attache aucune table de la personne à un référentiel', () => {
    for (const { nom } of tablesJournalisees(db())) {
      const cibles = db().prepare<[string], string>('SELECT "table" FROM pragma_foreign_key_list(?)').pluck().all(nom);
      expect(cibles.filter((cible) => cible.startsWith('ref_'))).toEqual([]);
    }
  });
});
