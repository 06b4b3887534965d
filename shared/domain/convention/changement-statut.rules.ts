import type { ChangementDeStatut } from './convention.schema.ts';
import type { FaitsDeLaConvention } from './statut.rules.ts';

/** Les faits datés dont se lit le statut, tous dits. */
type Faits = Required<FaitsDeLaConvention>;

const RIEN = { instructionLe: null, aSignerLe: null, signeeLe: null, clotureeLe: null, resilieeLe: null };

/** Les faits datés après un changement de statut (C9) ; revenir à un état garde le jour où il avait commencé. */
export function faitsApres(faits: Faits, { vers, le }: Pick<ChangementDeStatut, 'vers' | 'le'>): Faits {
  const { debut, fin, instructionLe, aSignerLe, signeeLe, clotureeLe, resilieeLe } = faits;
  const periode = { debut, fin };
  const avant = { instructionLe, aSignerLe };
  if (vers === 'projet') return { ...periode, ...RIEN };
  if (vers === 'instruction') return { ...periode, ...RIEN, instructionLe: instructionLe ?? le };
  if (vers === 'a_signer') return { ...periode, ...RIEN, instructionLe, aSignerLe: aSignerLe ?? le };
  if (vers === 'signee') return { ...periode, ...avant, signeeLe: signeeLe ?? le, clotureeLe: null, resilieeLe: null };
  if (vers === 'cloturee') return { ...periode, ...avant, signeeLe, clotureeLe: le, resilieeLe };
  return { ...periode, ...avant, signeeLe, clotureeLe, resilieeLe: le };
}
