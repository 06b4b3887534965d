import type { Database } from 'better-sqlite3';

/** Une colonne qui désigne une ligne d'une autre table. */
interface Renvoi {
  readonly colonne: string;
  readonly vers: string;
}

/** Ce que le schéma dit des liens entre objets. */
export interface Appartenance {
  /** Les lignes dont celle-ci fait partie : supprimées, elles l'emportent. La plus proche de l'objet d'abord. */
  readonly parents: (tbl: string) => readonly Renvoi[];
  /** Les parties d'une ligne, table par table. */
  readonly parties: (tbl: string) => readonly { readonly tbl: string; readonly colonne: string }[];
  /** La table que désigne une colonne, partie ou simple renvoi ; `null` : ce n'est pas un identifiant. */
  readonly designe: (tbl: string, colonne: string) => string | null;
  /** Tous les renvois d'une table. */
  readonly renvois: (tbl: string) => readonly Renvoi[];
}

/**
 * Lit dans le schéma ce qui fait partie de quoi : une clé étrangère « ON DELETE CASCADE » dit une partie, toute autre un
 * simple renvoi. Une table neuve y est sans qu'on y pense.
 */
export function lireAppartenance(db: Database): Appartenance {
  const cles = db
    .prepare<[], { tbl: string; colonne: string; vers: string; partie: number }>(
      `SELECT m.name AS tbl, f."from" AS colonne, f."table" AS vers, f.on_delete = 'CASCADE' AS partie
       FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY m.name, f.id DESC`,
    )
    .all();
  const parTable = Map.groupBy(cles, ({ tbl }) => tbl);
  const parVers = Map.groupBy(
    cles.filter(({ partie }) => partie === 1),
    ({ vers }) => vers,
  );
  return {
    parents: (tbl) => (parTable.get(tbl) ?? []).filter(({ partie }) => partie === 1),
    parties: (tbl) => parVers.get(tbl) ?? [],
    designe: (tbl, colonne) => parTable.get(tbl)?.find((cle) => cle.colonne === colonne)?.vers ?? null,
    renvois: (tbl) => parTable.get(tbl) ?? [],
  };
}
