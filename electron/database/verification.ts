import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import Sqlite, { type Database, SqliteError } from 'better-sqlite3';
import { synchroniserFichier } from './durable.ts';
import { APPLICATION_ID } from './header.ts';
import { type Ancre, ancreDuFichier, verifierChaine } from './seal.ts';

/** `rapide` : `quick_check` ; `entiere` : `integrity_check`, qui relit aussi les index. */
export type Niveau = 'rapide' | 'entiere';

/** Ce que la vérification d'une copie a établi. */
export type Verdict =
  | {
      readonly saine: true;
      readonly taille: number;
      readonly sha256: string;
      readonly version: number;
      readonly ancre: Ancre | null;
    }
  | { readonly saine: false; readonly defaut: string };

export interface Etape {
  readonly fait: number;
  readonly total: number;
  readonly libelle: string;
}

const MORCEAU = 1024 * 1024;

/** Empreinte SHA-256 d'un fichier fermé, lue par morceaux. */
export function empreinteDuFichier(chemin: string): { sha256: string; taille: number } {
  const hachage = createHash('sha256');
  const tampon = Buffer.alloc(MORCEAU);
  const descripteur = openSync(chemin, 'r');
  let taille = 0;
  try {
    for (let lus = readSync(descripteur, tampon); lus > 0; lus = readSync(descripteur, tampon)) {
      hachage.update(tampon.subarray(0, lus));
      taille += lus;
    }
  } finally {
    closeSync(descripteur);
  }
  return { sha256: hachage.digest('hex'), taille };
}

/** Ce qui cloche dans une base ouverte, en une phrase de relevé ; `null` si tout répond. */
function defautDe(db: Database, niveau: Niveau, annoncer: (fait: number, libelle: string) => void): string | null {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'ce n’est pas un fichier de travail';
  annoncer(1, 'Lecture des pages');
  const pages: unknown = db.pragma(niveau === 'entiere' ? 'integrity_check(1)' : 'quick_check(1)', { simple: true });
  if (pages !== 'ok') return String(pages);
  annoncer(2, 'Contrôle des liens entre objets');
  const orphelines = db.pragma('foreign_key_check') as unknown[];
  if (orphelines.length > 0) return `${orphelines.length} ligne(s) sans leur objet`;
  annoncer(3, 'Contrôle du journal');
  const rupture = verifierChaine(db);
  return rupture === null ? null : `journal rompu à l’opération ${rupture.operation} (${rupture.raison})`;
}

function examiner(
  chemin: string,
  niveau: Niveau,
  annoncer: (fait: number, libelle: string) => void,
): { defaut: string } | { version: number; ancre: Ancre | null } {
  const db = new Sqlite(chemin, { readonly: true, fileMustExist: true });
  try {
    const defaut = defautDe(db, niveau, annoncer);
    if (defaut !== null) return { defaut };
    return { version: db.pragma('user_version', { simple: true }) as number, ancre: ancreDuFichier(db) };
  } finally {
    db.close();
  }
}

/** Une copie sort de `backup()` en mode WAL : l'ouvrir créerait un journal à côté et la changerait après son empreinte. */
function sortirDuWal(chemin: string): void {
  const db = new Sqlite(chemin, { fileMustExist: true });
  try {
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

/**
 * Vérifie une copie fermée, de bout en bout : pages, clés étrangères, chaîne du journal, puis empreinte.
 * @throws ce qui empêche de la lire, pour qui doit distinguer un dommage d'un empêchement passager
 */
export function examinerCopie(
  chemin: string,
  niveau: Niveau,
  neuve: boolean,
  progresser: (etape: Etape) => void = () => {},
): Verdict {
  const annoncer = (fait: number, libelle: string) => progresser({ fait, total: 5, libelle });
  if (neuve) sortirDuWal(chemin);
  const examen = examiner(chemin, niveau, annoncer);
  if ('defaut' in examen) return { saine: false, defaut: examen.defaut };
  annoncer(4, 'Empreinte de la copie');
  if (neuve) synchroniserFichier(chemin);
  return { saine: true, ...examen, ...empreinteDuFichier(chemin) };
}

/** Le verdict d'une copie que l'on n'a pas pu lire. */
export const verdictDe = (cause: unknown): Verdict => ({
  saine: false,
  defaut: cause instanceof SqliteError ? cause.code : String((cause as NodeJS.ErrnoException).code ?? cause),
});

/**
 * `examinerCopie`, sans rien lever : une copie illisible est une copie qui n'est pas saine. Jamais le fichier de travail
 * ouvert. `neuve` : la copie sort de `backup()`, elle est d'abord sortie du mode WAL et mise sur le disque.
 */
export function verifierCopie(...entrees: Parameters<typeof examinerCopie>): Verdict {
  try {
    return examinerCopie(...entrees);
  } catch (cause) {
    return verdictDe(cause);
  }
}
