import { produitArrondi } from '../argent/centimes.rules.ts';
import { tientLesQuatreVolets } from '../volets.rules.ts';

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
  return {
    cout: entrees <= 0 ? null : produitArrondi(chargesEligibles, 1, entrees),
    reference: tientLesQuatreVolets(volets) ? referenceDeLAppel : null,
  };
}
