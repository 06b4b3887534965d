interface Vise {
  /** 0 : toute la convention. */
  readonly annee: number;
  readonly nombre: number;
}

/**
 * Ce que visent les entrées en parcours, en tout et par année : le nombre de bénéficiaires que disent la convention et ses
 * avenants (D. 5316-3, 3° f), sinon l'objectif saisi.
 */
export function objectifsDesEntrees(
  saisis: readonly Vise[],
  beneficiaires: number | null,
  annees: readonly { readonly annee: number; readonly beneficiaires: number | null }[],
): readonly Vise[] {
  const dits = new Map(saisis.map(({ annee, nombre }) => [annee, nombre]));
  if (beneficiaires !== null) dits.set(0, beneficiaires);
  for (const { annee, beneficiaires: deLAnnee } of annees) if (deLAnnee !== null) dits.set(annee, deLAnnee);
  return [...dits].map(([annee, nombre]) => ({ annee, nombre }));
}
