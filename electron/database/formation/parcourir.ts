import type { Database } from 'better-sqlite3';
import { classesDe, TABLES_CLASSEES } from '#shared/domain/formation/colonnes.rules.ts';
import type { ClasseDeColonne } from '#shared/domain/formation/colonnes.types.ts';

/** Une valeur de texte du fichier, et ce que sa colonne est. */
export interface ValeurLue {
  readonly tbl: string;
  readonly champ: string;
  readonly classe: ClasseDeColonne;
  readonly texte: string;
}

/** Lignes lues d'affilée : une connexion ne peut écrire pendant qu'elle parcourt. */
const LOT = 500;

interface TableLue {
  readonly tbl: string;
  readonly champs: readonly { readonly nom: string; readonly classe: ClasseDeColonne }[];
}

/** Les tables classées de ce fichier, avec leurs colonnes de ces classes. */
export function tablesALire(db: Database, classes: ReadonlySet<ClasseDeColonne>): TableLue[] {
  const presentes = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
  return TABLES_CLASSEES.flatMap((tbl) => {
    const colonnes = new Set(presentes.all(tbl));
    const champs = [...classesDe(tbl)]
      .filter(([nom, classe]) => colonnes.has(nom) && classes.has(classe))
      .map(([nom, classe]) => ({ nom, classe }));
    return champs.length === 0 ? [] : [{ tbl, champs }];
  });
}

/** Lit une table par lots, dans l'ordre de ses lignes ; `suite` reçoit chaque lot, et peut y écrire. */
export function parLots(
  db: Database,
  { tbl, champs }: TableLue,
  suite: (lignes: readonly (readonly [ligne: number, ...valeurs: unknown[]])[]) => void,
): void {
  const lot = db
    .prepare<[number], [number, ...unknown[]]>(
      `SELECT rowid, ${champs.map(({ nom }) => `"${nom}"`).join(', ')} FROM ${tbl}
       WHERE rowid > CAST(? AS INTEGER) ORDER BY rowid LIMIT ${LOT}`,
    )
    .raw();
  let derniere = -1;
  for (let lignes = lot.all(derniere); lignes.length > 0; lignes = lot.all(derniere)) {
    derniere = lignes.at(-1)?.[0] ?? derniere;
    suite(lignes);
  }
}

/** Donne à voir chaque texte de ces classes. @param fait reçoit le rang de la table lue, et leur nombre */
export function voirLesTextes(
  db: Database,
  classes: ReadonlySet<ClasseDeColonne>,
  voir: (valeur: ValeurLue) => void,
  fait: (rang: number, total: number) => void = () => undefined,
): void {
  const tables = tablesALire(db, classes);
  for (const [rang, table] of tables.entries()) {
    parLots(db, table, (lignes) => {
      for (const [, ...valeurs] of lignes)
        table.champs.forEach(({ nom, classe }, i) => {
          const texte = valeurs[i];
          if (typeof texte === 'string' && texte !== '') voir({ tbl: table.tbl, champ: nom, classe, texte });
        });
    });
    fait(rang + 1, tables.length);
  }
}
