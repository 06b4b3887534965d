/** Une ligne telle que SQLite la rend : ses booléens y sont 0, 1 ou nul. */
export type Brute<L, C extends keyof L> = Omit<L, C> & { [K in C]: number | (null extends L[K] ? null : never) };

/** Lit 0 et 1 pour ce qu'ils sont, dans ces champs d'une ligne ; nul reste nul. */
export function avecBooleens<L extends object, const C extends keyof L>(champs: readonly C[]) {
  return (ligne: Brute<L, C>): L => {
    const lue: Record<string, unknown> = { ...ligne };
    for (const champ of champs) {
      const valeur = lue[champ as string];
      lue[champ as string] = valeur === null ? null : valeur === 1;
    }
    return lue as L;
  };
}
