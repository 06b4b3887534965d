import { join } from 'node:path';
import Database from 'better-sqlite3';
import { journal } from '#electron/database/migrations/0001-journal.ts';
import { referentiels } from '#electron/database/migrations/0002-referentiels.ts';
import { REF_ARRONDISSEMENT } from '#electron/database/migrations/0017-structures.ts';
import { lieuxDesQuartiers } from '#electron/database/migrations/0031-lieux-des-quartiers.ts';
import { chomage } from '#electron/database/migrations/0033-chomage.ts';
import { chargerReferentiels } from '#electron/referentiels/charger.ts';

/** Les fichiers compacts livrés. */
export const DOSSIER_LIVRE = join(import.meta.dirname, '../../../resources/referentiels');

/** Base en mémoire aux seules tables du référentiel, référentiel du dossier chargé. */
export function baseReferentielle(dossier = DOSSIER_LIVRE) {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  db.exec(journal.sql);
  db.exec(referentiels.sql);
  db.exec(REF_ARRONDISSEMENT);
  db.exec(lieuxDesQuartiers.sql);
  db.exec(chomage.sql);
  chargerReferentiels(db, dossier);
  return db;
}
