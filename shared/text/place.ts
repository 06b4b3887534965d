/** « A », « Z », « AA » : la lettre d'une colonne, à partir de 0. */
export function lettreDeColonne(colonne: number): string {
  const suite = Math.trunc(colonne / 26);
  return `${suite === 0 ? '' : lettreDeColonne(suite - 1)}${String.fromCodePoint(65 + (colonne % 26))}`;
}

/** « E7 » : la colonne à partir de 0, la ligne comme le tableur la compte. */
export const placeDe = (colonne: number, ligne: number): string => `${lettreDeColonne(colonne)}${ligne}`;
