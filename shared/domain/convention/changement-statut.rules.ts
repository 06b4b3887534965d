import type { ChangementDeStatut } from './convention.schema.ts';
import type { FaitsDeLaConvention } from './statut.rules.ts';

/** Les faits datés après un changement de statut (C9) ; revenir à « signée » garde le jour de la signature. */
export function faitsApres(
  { debut, fin, signeeLe, clotureeLe, resilieeLe }: FaitsDeLaConvention,
  { vers, le }: Pick<ChangementDeStatut, 'vers' | 'le'>,
): FaitsDeLaConvention {
  const periode = { debut, fin };
  if (vers === 'projet') return { ...periode, signeeLe: null, clotureeLe: null, resilieeLe: null };
  if (vers === 'signee') return { ...periode, signeeLe: signeeLe ?? le, clotureeLe: null, resilieeLe: null };
  if (vers === 'cloturee') return { ...periode, signeeLe, clotureeLe: le, resilieeLe };
  return { ...periode, signeeLe, clotureeLe, resilieeLe: le };
}
