import { typographier } from '#shared/text/typographie.ts';
import { estBloquant } from '../../constat.ts';
import { citer, type Fondement } from '../argent/base-sieg.rules.ts';
import { decisionLibelle } from '../argent/surcompensation.rules.ts';
import type { ControleValide, Proposition } from '../argent/surcompensation.schema.ts';
import type { PointDu } from './point-du.schema.ts';

/**
 * Le contrôle de la surcompensation que l'autorité peut valider (M10) : le calcul tient, et aucun contrôle validé ne va
 * jusqu'à son dernier exercice ; l'article est celui du fondement choisi (C6). `null` : rien à valider.
 */
export function pointDuControle(
  proposition: Proposition,
  valides: readonly Pick<ControleValide, 'jusquA'>[],
  fondement: Fondement,
): PointDu | null {
  const { jusquA, constats, decision } = proposition;
  if (constats.some(estBloquant) || valides.some((un) => un.jusquA >= jusquA)) return null;
  return {
    du: `surcompensation:${jusquA}`,
    titre: typographier(`Contrôle de la surcompensation jusqu’à l’exercice ${jusquA}`),
    nature: 'decision',
    intervenant: null,
    duree: 15,
    raison: typographier(`proposition à valider : ${decisionLibelle[decision].toLocaleLowerCase('fr')}`),
    article: citer(fondement, '6'),
  };
}
