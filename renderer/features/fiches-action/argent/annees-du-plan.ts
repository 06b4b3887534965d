/** Les années que l'on peut choisir : celles qui ont une ligne, et celles qui entourent aujourd'hui. */
export function anneesDuPlan(ecrites: readonly number[], courante: number): readonly number[] {
  const premiere = Math.min(courante - 1, ...ecrites);
  return Array.from({ length: Math.max(courante + 2, ...ecrites) - premiere + 1 }, (_, rang) => premiere + rang);
}
