import { copyFileSync, openSync, closeSync, writeSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { migrations } from '#electron/database/migrations/liste.ts';

const TETE = migrations.at(-1)?.version ?? 0;

/** Un fichier que cette application ne doit pas ouvrir, et ce qu'elle doit en dire. */
export interface PlusRecent {
  readonly nom: string;
  readonly preparer: (chemin: string) => void;
  readonly dit: RegExp;
}

/** Change un fichier fermé comme le ferait une autre version : sans journal à côté une fois fait. */
function changer(chemin: string, geste: (db: Database) => void): void {
  const db = new Sqlite(chemin);
  try {
    geste(db);
  } finally {
    db.close();
  }
}

const versionne = (version: number) => new RegExp(`format ${version},.*connaît le ${TETE}`, 'u');
const ETRANGER = /n’est pas un fichier de travail/u;

const deVersion = (nom: string, plus: number, geste: (db: Database) => void = () => undefined): PlusRecent => ({
  nom,
  preparer: (chemin) =>
    changer(chemin, (db) => {
      geste(db);
      db.pragma(`user_version = ${TETE + plus}`);
    }),
  dit: versionne(TETE + plus),
});

const deMarque = (nom: string, marque: number, plus = 0): PlusRecent => ({
  nom,
  preparer: (chemin) =>
    changer(chemin, (db) => {
      db.pragma(`application_id = ${marque}`);
      db.pragma(`user_version = ${TETE + plus}`);
    }),
  dit: ETRANGER,
});

/** La version plus récente n'est encore que dans le journal d'écriture qu'un arrêt brutal a laissé. */
function dansLeJournal(chemin: string, versions: readonly number[]): void {
  const vivant = `${chemin}.vivant`;
  copyFileSync(chemin, vivant);
  const db = new Sqlite(vivant);
  db.pragma('journal_mode = WAL');
  db.pragma('wal_autocheckpoint = 0');
  for (const version of versions) {
    db.exec(`CREATE TABLE venue_${version} (id TEXT PRIMARY KEY, note TEXT) STRICT`);
    db.pragma(`user_version = ${version}`);
  }
  for (const suffixe of ['', '-wal']) copyFileSync(vivant + suffixe, chemin + suffixe);
  db.close();
}

/** Une base qui n'est pas une base : les premiers octets d'un autre genre de fichier. */
function ecraserLaMagie(chemin: string): void {
  const descripteur = openSync(chemin, 'r+');
  writeSync(descripteur, 'Autre format 4\0', 0);
  closeSync(descripteur);
}

const sql = (texte: string) => (db: Database) => void db.exec(texte);

/** Les vingt cas de T13. */
export const PLUS_RECENTS: readonly PlusRecent[] = [
  deVersion('un format de plus', 1),
  deVersion('deux formats de plus', 2),
  deVersion('cent formats de plus', 100),
  deVersion('le plus grand format qui s’écrive', 2 ** 31 - 1 - TETE),
  deVersion('une colonne inconnue, ajoutée', 1, sql('ALTER TABLE point ADD COLUMN inconnue TEXT')),
  deVersion('une table inconnue', 1, sql('CREATE TABLE inconnue (id TEXT PRIMARY KEY) STRICT')),
  deVersion('un index inconnu', 1, sql('CREATE INDEX inconnu ON point (titre)')),
  deVersion(
    'un déclencheur inconnu',
    1,
    sql('CREATE TRIGGER inconnu AFTER DELETE ON point BEGIN SELECT raise(ABORT, 1); END'),
  ),
  deVersion('une rupture : une table renommée', 3, sql('ALTER TABLE point RENAME TO sujet')),
  deVersion(
    'une rupture : une colonne renommée',
    4,
    sql('PRAGMA legacy_alter_table = ON; ALTER TABLE reunion RENAME COLUMN lieu TO endroit'),
  ),
  deVersion(
    'un drapeau de rupture',
    5,
    sql(`CREATE TABLE compatibilite (min_lecteur INTEGER) STRICT; INSERT INTO compatibilite VALUES (${TETE + 5})`),
  ),
  deVersion(
    'un drapeau qui permettrait de lire',
    6,
    sql(`CREATE TABLE compatibilite (min_lecteur INTEGER) STRICT; INSERT INTO compatibilite VALUES (1)`),
  ),
  deVersion('hors du mode WAL', 7, (db) => void db.pragma('journal_mode = DELETE')),
  deMarque('sans marque', 0),
  deMarque('la marque d’un GeoPackage', 0x47504b47),
  deMarque('une marque voisine de la nôtre', 0x434f4d46),
  deMarque('une autre marque, et un format de plus', 1, 1),
  {
    nom: 'un format de plus, dans le journal d’écriture seul',
    preparer: (chemin) => dansLeJournal(chemin, [TETE + 1]),
    dit: versionne(TETE + 1),
  },
  {
    nom: 'trois formats de suite, dans le journal d’écriture',
    preparer: (chemin) => dansLeJournal(chemin, [TETE + 1, TETE + 2, TETE + 9]),
    dit: versionne(TETE + 9),
  },
  { nom: 'pas une base', preparer: ecraserLaMagie, dit: ETRANGER },
];
