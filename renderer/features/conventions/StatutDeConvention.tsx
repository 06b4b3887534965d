import {
  type FaitsDeLaConvention,
  type StatutConvention,
  statutLibelle,
  statutSelonLesFaits,
} from '#shared/domain/convention/statut.rules.ts';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';

const SENS: Readonly<Record<StatutConvention, SensEtat>> = {
  projet: 'afaire',
  instruction: 'cours',
  a_signer: 'attente',
  signee: 'attente',
  en_cours: 'cours',
  echue: 'attente',
  cloturee: 'fait',
  resiliee: 'bloque',
};

/** Où en est une convention, en mots, à cette date civile (C9). */
export const StatutDeConvention = ({ faits, jour }: { readonly faits: FaitsDeLaConvention; readonly jour: string }) => {
  const statut = statutSelonLesFaits(faits, jour);
  return <Etat sens={SENS[statut]}>{statutLibelle[statut]}</Etat>;
};
