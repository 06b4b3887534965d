import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';

/** Ce qu'un avenant fixe pour une année ; montant en centimes. */
export interface AvenantFinancier {
  readonly id: string;
  readonly annee: number;
  readonly effetLe: string;
  readonly montant: number;
  /** Révision en cours d'année, à la hausse ou à la baisse (D. 5316-5). */
  readonly revision: boolean;
  readonly motif: string | null;
}

/** Un montant d'une année, et l'avenant qui le fixe ; `null` : la convention elle-même. */
export interface MontantEnVigueur {
  readonly montant: number | null;
  readonly avenantId: string | null;
}

/**
 * Montant d'une année en vigueur à une date (C7, D. 5316-5) : la convention, puis le dernier avenant d'effet au plus ce
 * jour-là. Un document garde les valeurs de sa date. À même date d'effet, le dernier de la liste l'emporte. Centimes.
 */
export function montantEnVigueur(
  annee: number,
  initial: number | null,
  avenants: readonly AvenantFinancier[],
  jour: string,
): MontantEnVigueur {
  const dernier = avenants
    .filter((avenant) => avenant.annee === annee && avenant.effetLe <= jour)
    .toSorted((a, b) => a.effetLe.localeCompare(b.effetLe))
    .at(-1);
  return dernier === undefined
    ? { montant: initial, avenantId: null }
    : { montant: dernier.montant, avenantId: dernier.id };
}

/** Une révision dit le changement de situation qui la motive (O-3, D. 5316-5). */
export const constatsDeLaRevision = ({ id, revision, motif }: AvenantFinancier): readonly Constat[] =>
  revision && (motif ?? '').trim() === ''
    ? [
        {
          code: 'O-3',
          gravite: 'bloquant',
          phrase: typographier('Dites le changement de situation de l’organisme qui motive la révision.'),
          article: 'D. 5316-5',
          ou: id,
        },
      ]
    : [];
