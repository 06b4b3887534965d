/** Un opérateur qui couvre un département : par sa convention, ou par sa candidature retenue. */
export interface Couverture {
  readonly departement: string;
  readonly nom: string;
  readonly adresse: string;
  readonly par: 'convention' | 'candidature';
}

export type EtatDeTerritoire = 'conventionne' | 'retenu' | 'sans_operateur';

export const etatDeTerritoireLibelle: Readonly<Record<EtatDeTerritoire, string>> = {
  conventionne: 'conventionné',
  retenu: 'retenu',
  sans_operateur: 'sans opérateur',
};

export interface TerritoireVu {
  readonly departement: string;
  readonly nom: string;
  readonly etat: EtatDeTerritoire;
  readonly operateurs: readonly Couverture[];
}

/** Chaque département, avec ou sans opérateur ; sans opérateur, c'est une zone blanche (1.30). */
export function territoiresVus(
  departements: readonly { readonly code: string; readonly nom: string }[],
  couvertures: readonly Couverture[],
): readonly TerritoireVu[] {
  const siennes = Map.groupBy(couvertures, ({ departement }) => departement);
  return departements.map(({ code, nom }) => {
    const operateurs = siennes.get(code) ?? [];
    const etat = operateurs.some(({ par }) => par === 'convention')
      ? 'conventionne'
      : operateurs.length > 0
        ? 'retenu'
        : 'sans_operateur';
    return { departement: code, nom, etat, operateurs };
  });
}
