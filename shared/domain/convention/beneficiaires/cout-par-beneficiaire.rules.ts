import { produitArrondi } from '../argent/centimes.rules.ts';
import { tientLesQuatreVolets } from '../volets.rules.ts';

/** Coût par bénéficiaire, et la référence à laquelle il se compare ; centimes. */
export interface CoutParBeneficiaire {
  readonly cout: number | null;
  /** `null` : « référence non applicable ». */
  readonly reference: number | null;
}

/** Ce que coûte une personne, au centime (I10) ; `null` : l'un des deux n'est pas dit, ou personne n'y est. */
export const coutParPersonne = (centimes: number | null, personnes: number | null): number | null =>
  centimes === null || personnes === null || personnes <= 0 ? null : produitArrondi(centimes, 1, personnes);

/**
 * Coût par bénéficiaire (I10) : charges éligibles cumulées ÷ entrées en parcours, au centime. La référence de l'appel
 * vaut pour les quatre volets : elle ne se compare que si tous sont tenus.
 */
export function coutParBeneficiaire(
  chargesEligibles: number | null,
  entrees: number | null,
  volets: readonly number[],
  referenceDeLAppel: number | null,
): CoutParBeneficiaire {
  return {
    cout: coutParPersonne(chargesEligibles, entrees),
    reference: tientLesQuatreVolets(volets) ? referenceDeLAppel : null,
  };
}
