import { randomUUID } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { estDisquePlein } from './sqlite-errors.ts';

/** « 12-01960000-….a1b2c3d4 » : le rang de l'écriture, un identifiant neuf, et leur clé de contrôle. */
interface Marque {
  readonly rang: number;
  readonly texte: string;
}

/** Un bit changé ne fait jamais d'une marque une autre marque. */
const cleDe = (corps: string): string => crc32(corps).toString(16).padStart(8, '0');

/** @returns `null` si le texte n'est pas une marque, ou ne répond pas à sa clé */
export function lireTexte(texte: string): Marque | null {
  const [, corps = '', rang = '', cle] = /^((\d+)-[0-9a-f-]{36})\.([0-9a-f]{8})$/u.exec(texte) ?? [];
  return cle === cleDe(corps) ? { rang: Number(rang), texte } : null;
}

const existe = (db: Database): boolean =>
  db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'marque_d_ecriture'`).get() !== undefined;

/** La marque d'un fichier ; `null` si elle manque, est illisible, ou si son format n'en a pas encore. */
export function lireMarque(db: Database): Marque | null {
  const texte = existe(db) ? db.prepare<[], string>('SELECT marque FROM marque_d_ecriture').pluck().get() : undefined;
  return texte === undefined ? null : lireTexte(texte);
}

/**
 * Pose une marque neuve, du rang suivant : à l'ouverture avant toute autre écriture, à la fermeture après toutes. Le
 * contenu scellé est ainsi le seul à porter la sienne, et ce qui s'écrit ensuite est d'un rang plus haut.
 * @returns la marque ; `null` dans un fichier d'un format qui n'en a pas encore.
 */
export function poserMarque(db: Database): Marque | null {
  if (!existe(db)) return null;
  const rang = (lireMarque(db)?.rang ?? 0) + 1;
  const corps = `${rang}-${randomUUID()}`;
  const texte = `${corps}.${cleDe(corps)}`;
  db.prepare('REPLACE INTO marque_d_ecriture (un, marque) VALUES (1, ?)').run(texte);
  return { rang, texte };
}

/** La pose à l'ouverture, où un disque plein ne doit pas empêcher de lire : le sceau, lui, est déjà retiré. */
export function poserMarqueDOuverture(db: Database): void {
  try {
    poserMarque(db);
  } catch (cause) {
    if (!estDisquePlein(cause)) throw cause;
  }
}
