type Calculee<T> = (cle: string, calculer: () => T) => T;

/** Garde ce qui a été calculé sous chaque clé. */
export function garder<T>(): Calculee<T> {
  const gardes = new Map<string, T>();
  return (cle, calculer) => {
    const connu = gardes.get(cle);
    if (connu !== undefined) return connu;
    const valeur = calculer();
    gardes.set(cle, valeur);
    return valeur;
  };
}
