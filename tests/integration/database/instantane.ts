import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';

export const CHEMIN_INSTANTANE = join(import.meta.dirname, '../../../electron/database/schema.snapshot.sql');

const ENTETE = `-- Le schéma tel que les migrations le bâtissent, déclencheurs engendrés (j_…) non compris.
-- Ne se retouche pas : node tests/integration/database/instantane.ts
`;

/** Le schéma d'une base ouverte, en un texte stable : tables, index et déclencheurs écrits à la main. */
export function instantaneDuSchema(db: Database): string {
  const objets = db
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT GLOB 'j_*' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '*_fts_*'
       ORDER BY tbl_name, type = 'table' DESC, name`,
    )
    .pluck()
    .all();
  return `${ENTETE}\n${objets.map((sql) => `${sql};`).join('\n\n')}\n`;
}

if (import.meta.main) {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-schema-'));
  const db = ouvrirBase(join(dossier, 'schema.comites'), { creer: true });
  writeFileSync(CHEMIN_INSTANTANE, instantaneDuSchema(db));
  fermerBase(db);
  rmSync(dossier, { recursive: true });
}
