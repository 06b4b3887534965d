import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';

const existe = (db: Database): boolean =>
  db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'lecteur'`).get() !== undefined;

/** Le plus petit format dont l'application lit encore un fichier monté par ces marches : celui de la dernière qui n'est pas additive. */
export const lecteurExige = (migrations: readonly Migration[]): number =>
  migrations.reduce((exige, { version, additive }) => (additive === true ? exige : Math.max(exige, version)), 0);

/** Ce que le fichier exige de qui le lit ; `null` s'il ne le dit pas. */
export function lireMinLecteur(db: Database): number | null {
  if (!existe(db)) return null;
  const lu: unknown = db.prepare('SELECT min_lecteur FROM lecteur').pluck().get();
  return typeof lu === 'number' && lu > 0 ? lu : null;
}

/** Écrit ce que le fichier exige de qui le lit ; n'écrit rien si c'est déjà dit, ou dans un schéma qui n'a pas où le dire. */
export function poserMinLecteur(db: Database, exige: number): void {
  if (!existe(db) || lireMinLecteur(db) === exige) return;
  db.prepare('REPLACE INTO lecteur (un, min_lecteur) VALUES (1, ?)').run(exige);
}
