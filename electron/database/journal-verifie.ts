import Sqlite, { type Database } from 'better-sqlite3';
import type { Sortie } from '#shared/contract/contract.ts';
import { ancreATenir, type CopieAncree } from '#shared/domain/sauvegarde/ancre.rules.ts';
import { type Rupture, verifierChaine } from './seal.ts';

export type VerdictDuJournal = Sortie<'journal.verifier'>;
type RuptureDite = NonNullable<VerdictDuJournal['rupture']>;

/** L'entrée à laquelle la chaîne se rompt, telle qu'une personne la retrouve. */
function direLaRupture(db: Database, operation: number, raison: RuptureDite['raison']): RuptureDite {
  const entree = db
    .prepare<[number], { libelle: string; quandUtc: string; auteur: string }>(
      'SELECT libelle, quand_utc AS "quandUtc", auteur FROM operation WHERE num = ?',
    )
    .get(operation);
  return { operation, raison, ...(entree ?? { libelle: null, quandUtc: null, auteur: null }) };
}

/** La copie porte une opération que le fichier n'a plus, ou qui n'y est plus la même. */
const finRompue = (db: Database, { operation, chaine }: CopieAncree): boolean =>
  db.prepare<[number], string | null>('SELECT h FROM operation WHERE num = ?').pluck().get(operation) !== chaine;

function etablir(db: Database, copies: readonly CopieAncree[]): VerdictDuJournal {
  const lire = <T>(sql: string) => db.prepare<[], T>(sql).get() as T;
  const bornes = lire<Omit<VerdictDuJournal, 'rupture' | 'ancreUtc'>>(
    `SELECT (SELECT count(*) FROM operation) AS operations,
       (SELECT quand_utc FROM operation ORDER BY num LIMIT 1) AS "premiereUtc",
       (SELECT quand_utc FROM operation ORDER BY num DESC LIMIT 1) AS "derniereUtc",
       (SELECT count(*) FROM journal) - (SELECT count(*) FROM journal_valeur) AS effacees`,
  );
  const restaurations = db
    .prepare<[], { operation: number; quandUtc: string }>(
      `SELECT num AS operation, quand_utc AS "quandUtc" FROM operation WHERE type = 'restauration'`,
    )
    .all();
  const ancre = ancreATenir(copies, restaurations);
  const rompue: Rupture | null = verifierChaine(db);
  const rupture =
    rompue !== null
      ? direLaRupture(db, rompue.operation, rompue.raison)
      : ancre !== null && finRompue(db, ancre)
        ? direLaRupture(db, ancre.operation, 'fin')
        : null;
  return { ...bornes, effacees: Math.max(0, bornes.effacees), ancreUtc: ancre?.quandUtc ?? null, rupture };
}

/**
 * Vérifie le journal d'une copie fermée, faite pour cela : toute la chaîne, chaque valeur gardée, puis sa fin par la plus
 * récente sauvegarde qui s'y prête. Jamais le fichier de travail ouvert.
 */
export function verifierJournal(copie: string, copies: readonly CopieAncree[]): VerdictDuJournal {
  const db = new Sqlite(copie, { fileMustExist: true });
  try {
    return etablir(db, copies);
  } finally {
    db.close();
  }
}
