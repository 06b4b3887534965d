import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { AnneeDeConvention } from '../annee.schema.ts';
import { sommeDe } from './centimes.rules.ts';

type Tranche = Pick<AnneeDeConvention, 'ae' | 'cp'>;

/** Les autorisations d'engagement et les crédits de paiement de toutes les années ; centimes. */
export const totalDesTranches = (annees: readonly Tranche[]): { readonly ae: number; readonly cp: number } => ({
  ae: sommeDe(annees.map(({ ae }) => ae ?? 0)),
  cp: sommeDe(annees.map(({ cp }) => cp ?? 0)),
});

/** Ce que les tranches ont de trop : plus de crédits que d'engagements, plus d'engagements que l'aide conventionnée. Centimes. */
export function constatsDesTranches(annees: readonly Tranche[], montant: number | null): readonly Constat[] {
  const { ae, cp } = totalDesTranches(annees);
  const dire = (phrase: string): Constat => ({
    code: 'M11',
    gravite: 'attention',
    phrase: typographier(phrase),
    article: null,
    ou: 'tranches',
  });
  return [
    ...(ae > 0 && cp > ae
      ? [dire(`Les crédits de paiement, ${montantFr(cp)}, dépassent les autorisations d’engagement, ${montantFr(ae)}.`)]
      : []),
    ...(montant !== null && ae > montant
      ? [
          dire(
            `Les autorisations d’engagement, ${montantFr(ae)}, dépassent l’aide conventionnée, ${montantFr(montant)}.`,
          ),
        ]
      : []),
  ];
}
