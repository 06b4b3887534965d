import { closeSync, openSync, writeSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { laisserUnJournal, TETE, vieillirLApplication } from '#tests/support/lecture-seule/plus-recent.ts';

/** Un fichier où cette application ne doit pas écrire, ce qu'elle en dit, et si elle le lit. */
export interface PlusRecent {
  readonly nom: string;
  readonly preparer: (chemin: string) => void;
  readonly dit: RegExp;
  readonly lisible: boolean;
}

const versionne = (version: number) => new RegExp(`format ${version},.*connaît le ${TETE}`, 'u');
const ETRANGER = /n’est pas un fichier de travail/u;
const sql = (texte: string) => (db: Database) => void db.exec(texte);
const RIEN = () => undefined;

/** Ses marches de plus sont additives : il n'exige rien que l'on n'ait. */
const additif = (nom: string, plus: number, geste: (db: Database) => void = RIEN, exige = TETE): PlusRecent => ({
  nom,
  preparer: (chemin) => vieillirLApplication(chemin, { plus, exige, geste }),
  dit: versionne(TETE + plus),
  lisible: true,
});

/** Il exige plus que l'on n'a, ne le dit pas, ou dit à tort le contraire. */
const illisible = (
  nom: string,
  plus: number,
  exige: number | null,
  geste: (db: Database) => void = RIEN,
): PlusRecent => ({
  nom,
  preparer: (chemin) => vieillirLApplication(chemin, { plus, exige, geste }),
  dit: versionne(TETE + plus),
  lisible: false,
});

const etranger = (nom: string, preparer: (chemin: string) => void): PlusRecent => ({
  nom,
  preparer,
  dit: ETRANGER,
  lisible: false,
});

/** La version plus récente, et ce qu'elle exige, ne sont encore que dans le journal d'écriture qu'un arrêt brutal a laissé. */
const auJournal = (nom: string, versions: readonly number[], exige: number): PlusRecent => ({
  nom,
  preparer: (chemin) =>
    laisserUnJournal(chemin, (db) => {
      for (const version of versions) {
        db.exec(`CREATE TABLE venue_${version} (id TEXT PRIMARY KEY, note TEXT) STRICT`);
        db.exec(`UPDATE lecteur SET min_lecteur = ${exige}`);
        db.pragma(`user_version = ${version}`);
      }
    }),
  dit: versionne(versions.at(-1) ?? 0),
  lisible: exige <= TETE,
});

const marquer = (marque: number, plus: number) => (chemin: string) =>
  vieillirLApplication(chemin, { plus, exige: TETE, geste: (db) => void db.pragma(`application_id = ${marque}`) });

/** Une base qui n'est pas une base : les premiers octets d'un autre genre de fichier. */
function ecraserLaMagie(chemin: string): void {
  const descripteur = openSync(chemin, 'r+');
  writeSync(descripteur, 'Autre format 4\0', 0);
  closeSync(descripteur);
}

/** Les vingt cas de T13. */
export const PLUS_RECENTS: readonly PlusRecent[] = [
  additif('un format de plus', 1),
  additif('cent formats de plus, tous additifs', 100, RIEN, 1),
  additif('une colonne inconnue, ajoutée', 1, sql('ALTER TABLE point ADD COLUMN inconnue TEXT')),
  additif('une table inconnue', 2, sql('CREATE TABLE inconnue (id TEXT PRIMARY KEY) STRICT')),
  additif('un index inconnu', 1, sql('CREATE INDEX inconnu ON point (titre)')),
  additif(
    'un déclencheur inconnu',
    1,
    sql('CREATE TRIGGER inconnu AFTER DELETE ON point BEGIN SELECT raise(ABORT, 1); END'),
  ),
  additif('hors du mode WAL', 7, (db) => void db.pragma('journal_mode = DELETE')),
  auJournal('un format de plus, dans le journal d’écriture seul', [TETE + 1], TETE),
  auJournal('trois formats de suite, dans le journal d’écriture', [TETE + 1, TETE + 2, TETE + 9], TETE),
  auJournal('une rupture, dans le journal d’écriture seul', [TETE + 1, TETE + 2], TETE + 2),
  illisible('un format de plus, qui n’exige rien de moins', 1, TETE + 1),
  illisible('le plus grand format qui s’écrive', 2 ** 31 - 1 - TETE, 2 ** 31 - 1),
  illisible(
    'un drapeau de rupture, et une colonne de plus',
    5,
    TETE + 3,
    sql('ALTER TABLE point ADD COLUMN inconnue TEXT'),
  ),
  illisible('aucun drapeau', 3, null, sql('DELETE FROM lecteur')),
  illisible('un drapeau qui n’a plus de place', 3, null, sql('DROP TABLE lecteur')),
  illisible('une table renommée, sous un drapeau qui ment', 3, 1, sql('ALTER TABLE point RENAME TO sujet')),
  illisible(
    'une colonne renommée, sous un drapeau qui ment',
    4,
    1,
    sql('ALTER TABLE reunion RENAME COLUMN lieu TO endroit'),
  ),
  etranger('sans marque', marquer(0, 0)),
  etranger('une marque voisine de la nôtre, et un format de plus', marquer(0x434f4d46, 1)),
  etranger('pas une base', ecraserLaMagie),
];
