import { montantFr } from '#shared/text/montants.ts';
import { decisionLibelle } from './surcompensation.rules.ts';
import type { ControleValide } from './surcompensation.schema.ts';

/** « Reversement intégral : 1 350 € à reverser » ; une décision, ce qu'elle reporte et ce qu'elle reverse. */
export function direLaDecision({
  decision,
  aReporter,
  aReverser,
}: Pick<ControleValide, 'decision' | 'aReporter' | 'aReverser'>): string {
  const sommes = [
    aReporter > 0 && `${montantFr(aReporter)} à reporter`,
    aReverser > 0 && `${montantFr(aReverser)} à reverser`,
  ].filter(Boolean);
  return sommes.length === 0 ? decisionLibelle[decision] : `${decisionLibelle[decision]} : ${sommes.join(', ')}`;
}
