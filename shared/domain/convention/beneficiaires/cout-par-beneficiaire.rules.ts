import { produitArrondi } from '../argent/centimes.rules.ts';

/** Coût par bénéficiaire, et la référence à laquelle il se compare ; centimes. */
export interface CoutParBeneficiaire {
  readonly cout: number | null;
  /** `null` : « référence non applicable ». */
  readonly reference: number | null;
}

/**
 * Coût par bénéficiaire (I10) : charges éligibles cumulées ÷ entrées en parcours, au centime. La référence de l'appel
 * vaut pour les quatre volets : elle ne se compare que si tous sont tenus.
 */
export function coutParBeneficiaire(
  chargesEligibles: number,
  entrees: number,
  volets: readonly number[],
  referenceDeLAppel: number | null,
): CoutParBeneficiaire {
  const complets = [1, 2, 3, 4].every((volet) => volets.includes(volet));
  return {
    cout: entrees <= 0 ? null : produitArrondi(chargesEligibles, 1, entrees),
    reference: complets ? referenceDeLAppel : null,
  };
}
