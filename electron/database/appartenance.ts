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

interface CleEtrangere extends Renvoi {
  readonly tbl: string;
  readonly partie: 0 | 1;
}

function lireLesCles(db: Database) {
  const cles = db
    .prepare<[], CleEtrangere>(
      `SELECT m.name AS tbl, f."from" AS colonne, f."table" AS vers, f.on_delete = 'CASCADE' AS partie
       FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY m.name, f.id DESC`,
    )
    .all();
  return {
    parTable: Map.groupBy(cles, ({ tbl }) => tbl),
    parVers: Map.groupBy(
      cles.filter(({ partie }) => partie === 1),
      ({ vers }) => vers,
    ),
  };
}

/**
 * Lit dans le schéma ce qui fait partie de quoi : une clé étrangère « ON DELETE CASCADE » dit une partie, toute autre un
 * simple renvoi. Une table neuve y est sans qu'on y pense.
 */
export function lireAppartenance(db: Database): Appartenance {
  let lue: ReturnType<typeof lireLesCles> | null = null;
  // Lue au premier besoin : l'ouverture d'un fichier n'attend pas.
  const cles = () => (lue ??= lireLesCles(db));
  const renvois = (tbl: string): readonly CleEtrangere[] => cles().parTable.get(tbl) ?? [];
  return {
    parents: (tbl) => renvois(tbl).filter(({ partie }) => partie === 1),
    parties: (tbl) => cles().parVers.get(tbl) ?? [],
    designe: (tbl, colonne) => renvois(tbl).find((cle) => cle.colonne === colonne)?.vers ?? null,
    renvois,
  };
}
