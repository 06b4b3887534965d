import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import Sqlite, { type Database, SqliteError } from 'better-sqlite3';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { controlerFermeture, ecarterJournaux } from './closing-check.ts';
import { retirerSceau } from './closing-seal.ts';
import { APPLICATION_ID, refuserPlusRecent, seDitPlusRecent, tailleDuJournalLaisse, verifierEnTete } from './header.ts';
import { poserMarqueDOuverture } from './marque.ts';
import { migrer, versionDuFichier } from './migrate.ts';
import type { Migration } from './migration.ts';
import { migrations as toutes } from './migrations/liste.ts';
import { poserReglages } from './pragmas.ts';
import { effacerLectures } from './reading-copy.ts';
import { estCodeDeDommage, estDisquePlein, estEmpechement } from './sqlite-errors.ts';

/** La connexion ouverte, pour qui l'assemble sans connaître SQLite. */
export type { Database } from 'better-sqlite3';

export interface OptionsOuverture {
  /** Créer le fichier s'il n'existe pas ; sinon son absence est refusée. */
  readonly creer?: boolean;
  readonly migrations?: readonly Migration[];
  /**
   * Appelé juste avant de monter le schéma d'un fichier qui existait, fichier fermé et entier : le moment de
   * le copier (`sauvegarderAvantMigration`). Ce qu'il lève interrompt l'ouverture ; le fichier n'a pas changé.
   */
  readonly avantMigration?: (chemin: string, de: number) => void;
  /** Reçoit les journaux d'écriture d'ailleurs, trouvés à côté d'un fichier entier et gardés sous un autre nom. */
  readonly journauxEcartes?: (noms: readonly string[]) => void;
}

/**
 * Fichiers tenus par ce programme. Lire l'en-tête de l'un d'eux lèverait son verrou : sous POSIX, fermer
 * un descripteur quelconque d'un fichier relâche tous ceux du programme.
 */
const tenus = new Map<string, Database>();

function identite(chemin: string): string | null {
  const etat = statSync(chemin, { throwIfNoEntry: false });
  return etat === undefined ? null : `${etat.dev}:${etat.ino}`;
}

/** Ce programme tient ce fichier ouvert : en lire un octet lèverait son verrou. */
export const estTenu = (chemin: string): boolean => tenus.get(identite(chemin) ?? '')?.open === true;

function refuserDejaTenu(chemin: string): void {
  if (estTenu(chemin)) throw fichierErrors.dejaOuvert(chemin);
}

function verifierAcces(chemin: string): void {
  accessSync(existsSync(chemin) ? chemin : dirname(chemin), constants.R_OK | constants.W_OK);
  accessSync(dirname(chemin), constants.W_OK);
}

function traduire(cause: unknown, chemin: string): unknown {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (['ENOENT', 'ENOTDIR'].includes(code)) return fichierErrors.absent(chemin);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return fichierErrors.lectureSeule(chemin);
  // Un antivirus ou une copie en cours le tient.
  if (code === 'EBUSY') return fichierErrors.dejaOuvert(chemin);
  // Un secteur qui ne se lit plus : la sauvegarde se propose, comme pour un octet changé.
  if (code === 'EIO') return fichierErrors.abime(chemin, cause);
  if (estDisquePlein(cause)) return fichierErrors.disquePlein(cause);
  if (!(cause instanceof SqliteError)) return cause;
  if (code.startsWith('SQLITE_BUSY')) return fichierErrors.dejaOuvert(chemin);
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN'))
    return fichierErrors.lectureSeule(chemin);
  if (estCodeDeDommage(code)) return fichierErrors.abime(chemin, cause);
  return cause;
}

/** Un fichier naît avec sa marque, avant tout journal d'écriture : coupé ensuite, il est reconnu et achevé. */
function connecter(chemin: string, aCreer: boolean): Database {
  const db = new Sqlite(chemin, { timeout: 300 });
  try {
    if (aCreer) db.pragma(`application_id = ${APPLICATION_ID}`);
    poserReglages(db);
    return db;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

/** Après un arrêt brutal, le fichier est vérifié en entier avant la première écriture. */
function verifierApresArretBrutal(db: Database, chemin: string): void {
  if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw fichierErrors.abime(chemin);
}

/** À côté d'un fichier plus récent, rien ne s'écrit : ce que le sceau demande d'en lire se copie ailleurs, ou ne se lit pas. */
function jugerSansYToucher(chemin: string): ReturnType<typeof controlerFermeture> {
  try {
    return controlerFermeture(chemin, tmpdir());
  } catch (cause) {
    if (estEmpechement(cause)) return 'sans-sceau';
    throw cause;
  }
}

/** Le fichier est-il celui qu'on a fermé ? Lu avant toute ouverture ; un fichier abîmé n'est pas touché. */
function confronterAuSceau(chemin: string, versionConnue: number, { journauxEcartes }: OptionsOuverture): void {
  const recent = seDitPlusRecent(chemin, versionConnue);
  if (!recent) effacerLectures(dirname(chemin));
  const etat = recent ? jugerSansYToucher(chemin) : controlerFermeture(chemin);
  if (etat === 'abime') throw fichierErrors.abime(chemin);
  if (etat !== 'journal-etranger') return;
  // D'un fichier plus récent, on ne touche à rien, pas même à un journal d'ailleurs.
  refuserPlusRecent(chemin, versionConnue);
  verifierAcces(chemin);
  const ecartes = ecarterJournaux(chemin);
  journauxEcartes?.(ecartes);
}

function ouvrir(chemin: string, options: OptionsOuverture): Database {
  const migrations = options.migrations ?? toutes;
  const derniere = migrations.at(-1)?.version ?? 0;
  confronterAuSceau(chemin, derniere, options);
  const aCreer = verifierEnTete(chemin, derniere);
  if (aCreer && options.creer !== true)
    throw existsSync(chemin) ? fichierErrors.abime(chemin) : fichierErrors.absent(chemin);
  verifierAcces(chemin);
  // Avant la première écriture : un vieux sceau n'accuse jamais ce qui suit.
  retirerSceau(chemin);
  const arretBrutal = tailleDuJournalLaisse(chemin) > 0;
  let db = connecter(chemin, aCreer);
  try {
    if (arretBrutal) verifierApresArretBrutal(db, chemin);
    const version = versionDuFichier(db);
    if (options.avantMigration !== undefined && version > 0 && version < derniere) {
      fermerBase(db);
      options.avantMigration(chemin, version);
      db = connecter(chemin, false);
    }
    poserMarqueDOuverture(db);
    if (migrer(db, migrations) > 0) poserMarqueDOuverture(db);
    return db;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

/**
 * Ouvre le fichier de travail par la seule connexion du programme, schéma à jour. L'en-tête est lu
 * d'abord : un fichier étranger, plus récent ou tronqué est refusé sans être touché ; un fichier déjà
 * ouvert ailleurs l'est aussitôt.
 */
export function ouvrirBase(chemin: string, options: OptionsOuverture = {}): Database {
  refuserDejaTenu(chemin);
  try {
    const db = ouvrir(chemin, options);
    tenus.set(identite(chemin) ?? chemin, db);
    return db;
  } catch (cause) {
    throw traduire(cause, chemin);
  }
}

/** Ferme proprement : tout est dans le fichier, aucun journal d'écriture ne reste à côté. */
export function fermerBase(db: Database): void {
  if (!db.open) return;
  try {
    // Une écriture longue, coupée entre deux tranches : rien n'en reste.
    if (db.inTransaction) db.exec('ROLLBACK');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}
