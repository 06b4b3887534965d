/** Somme de ce qui est dit ; `null` : rien ne l'est, « n.d. », jamais zéro. */
export function sommeDite(nombres: readonly (number | null)[]): number | null {
  const dits = nombres.filter((un) => un !== null);
  return dits.length === 0 ? null : dits.reduce((somme, un) => somme + un, 0);
}
