import type { Database } from 'better-sqlite3';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';

/**
 * Réglages posés à chaque ouverture puis relus. `synchronous=FULL` est vital : le réglage par défaut
 * de better-sqlite3 en WAL perd des opérations confirmées à la coupure de courant.
 */
const REGLAGES: readonly (readonly [nom: string, valeur: string, relu: string | number])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['secure_delete', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['fullfsync', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
];

/** Pose les réglages et les relit ; une valeur qui n'a pas pris interdit d'écrire dans ce fichier. */
export function poserReglages(db: Database): void {
  for (const [nom, valeur, relu] of REGLAGES) {
    db.pragma(`${nom} = ${valeur}`);
    const obtenu: unknown = db.pragma(nom, { simple: true });
    // Certains réglages (mmap_size) ne rendent rien quand le système ne les propose pas.
    if (obtenu !== undefined && obtenu !== relu) throw fichierErrors.reglages(nom);
  }
}
