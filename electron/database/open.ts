import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database, SqliteError } from 'better-sqlite3';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { verifierEnTete } from './header.ts';
import { migrer, versionDuFichier } from './migrate.ts';
import type { Migration } from './migration.ts';
import { migrations as toutes } from './migrations/liste.ts';
import { poserReglages } from './pragmas.ts';

export interface OptionsOuverture {
  /** Créer le fichier s'il n'existe pas ; sinon son absence est refusée. */
  readonly creer?: boolean;
  readonly migrations?: readonly Migration[];
  /** Appelé, connexion ouverte, juste avant de monter le schéma d'un fichier qui existait (sauvegarde). */
  readonly avantMigration?: (db: Database, de: number) => void;
}

function verifierAcces(chemin: string): void {
  try {
    accessSync(existsSync(chemin) ? chemin : dirname(chemin), constants.W_OK);
    accessSync(dirname(chemin), constants.W_OK);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw fichierErrors.absent(chemin);
    throw fichierErrors.lectureSeule(chemin);
  }
}

function traduire(cause: unknown, chemin: string): unknown {
  if (!(cause instanceof SqliteError)) return cause;
  if (cause.code.startsWith('SQLITE_BUSY')) return fichierErrors.dejaOuvert(chemin);
  if (cause.code.startsWith('SQLITE_READONLY') || cause.code.startsWith('SQLITE_CANTOPEN')) return fichierErrors.lectureSeule(chemin);
  if (cause.code.startsWith('SQLITE_CORRUPT') || cause.code === 'SQLITE_NOTADB') return fichierErrors.abime(chemin, cause);
  if (cause.code === 'SQLITE_FULL') return fichierErrors.disquePlein();
  return cause;
}

/**
 * Ouvre le fichier de travail par la seule connexion du programme, schéma à jour. L'en-tête est lu
 * d'abord : un fichier étranger ou plus récent est refusé sans être touché ; un fichier déjà ouvert
 * ailleurs l'est aussitôt.
 */
export function ouvrirBase(chemin: string, options: OptionsOuverture = {}): Database {
  const migrations = options.migrations ?? toutes;
  const derniere = migrations.at(-1)?.version ?? 0;
  const aCreer = verifierEnTete(chemin, derniere);
  if (aCreer && options.creer !== true) throw fichierErrors.absent(chemin);
  verifierAcces(chemin);
  let db: Database | null = null;
  try {
    db = new Sqlite(chemin, { timeout: 300 });
    poserReglages(db);
    const version = versionDuFichier(db);
    if (!aCreer && version < derniere) options.avantMigration?.(db, version);
    migrer(db, migrations);
    return db;
  } catch (cause) {
    db?.close();
    throw traduire(cause, chemin);
  }
}

/** Ferme proprement : tout est dans le fichier, aucun journal d'écriture ne reste à côté. */
export function fermerBase(db: Database): void {
  if (!db.open) return;
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
