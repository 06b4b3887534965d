import { joursEntre } from '#shared/dates/date-civile.ts';

/** Où en est une chose due, en mots (E6) ; un versement que la loi arrête est suspendu, jamais en retard. */
export type EtatEcheance = 'fait' | 'a_venir' | 'proche' | 'en_retard' | 'suspendu';

export const etatEcheanceLibelle: Readonly<Record<EtatEcheance, string>> = {
  fait: 'Fait',
  a_venir: 'À venir',
  proche: 'Proche',
  en_retard: 'En retard',
  suspendu: 'Suspendu',
};

/** À tant de jours ou moins, une échéance est proche (E6). */
export const PROCHE = 30;

/** État d'une échéance à une date (E6) ; ce qui est fait après ce jour ne l'est pas encore. Jours civils. */
export function etatDEcheance(le: string, faitLe: string | null, jour: string): Exclude<EtatEcheance, 'suspendu'> {
  if (faitLe !== null && faitLe <= jour) return 'fait';
  const reste = joursEntre(jour, le);
  if (reste < 0) return 'en_retard';
  return reste <= PROCHE ? 'proche' : 'a_venir';
}

/** Jours de retard : jusqu'au jour donné, ou jusqu'à ce que ce soit fait. */
export const retardDEcheance = (le: string, faitLe: string | null, jour: string): number =>
  Math.max(0, joursEntre(le, faitLe !== null && faitLe <= jour ? faitLe : jour));
