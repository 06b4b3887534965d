/** Une valeur calculée pour un jour, gardée jusqu'à ce qu'une des tables qu'elle lit soit écrite. */
export interface Memoire {
  readonly retenir: <T>(nom: string, jour: string, tables: ReadonlySet<string>, calculer: () => T) => T;
  /** À appeler après chaque opération, avec les lignes qu'elle a écrites. */
  readonly oublier: (lignes: readonly { readonly tbl: string }[]) => void;
}

/** La mémoire d'un fichier ouvert : ce que l'on sait déjà ne se recalcule pas à chaque frappe. */
export function createMemoire(): Memoire {
  const connues = new Map<
    string,
    { readonly jour: string; readonly tables: ReadonlySet<string>; readonly valeur: unknown }
  >();
  return {
    retenir<T>(nom: string, jour: string, tables: ReadonlySet<string>, calculer: () => T): T {
      const connue = connues.get(nom);
      if (connue?.jour === jour) return connue.valeur as T;
      const valeur = calculer();
      connues.set(nom, { jour, tables, valeur });
      return valeur;
    },
    oublier(lignes): void {
      for (const [nom, { tables }] of connues) if (lignes.some(({ tbl }) => tables.has(tbl))) connues.delete(nom);
    },
  };
}
