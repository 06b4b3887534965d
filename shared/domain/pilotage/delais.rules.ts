/** La médiane, arrondie ; `null` : rien à ranger. Une seule réunion très tardive ne la déplace pas. */
export function medianeDe(jours: readonly (number | null)[]): number | null {
  const dits = jours.filter((nombre) => nombre !== null).toSorted((un, autre) => un - autre);
  if (dits.length === 0) return null;
  const milieu = Math.floor(dits.length / 2);
  const haut = dits[milieu] ?? 0;
  return dits.length % 2 === 1 ? haut : Math.round(((dits[milieu - 1] ?? haut) + haut) / 2);
}
