import { pluriel } from '#shared/text/nombres.ts';
import { type EtatEcheance, etatEcheanceLibelle } from './etat-echeance.rules.ts';
import type { EcheanceListee } from './echeance-listee.schema.ts';

/** « En retard de 12 jours », « J-30 », « Suspendu » : où en est une échéance, en mots ; l'alerte prime sur « proche » (O-4, E6). */
export function etatDit({ etat, retard, alerte }: Pick<EcheanceListee, 'etat' | 'retard' | 'alerte'>): string {
  if (etat === 'en_retard') return `En retard de ${pluriel(retard, 'jour', 'jours')}`;
  if (etat !== 'suspendu' && alerte !== null) return alerte;
  return etatEcheanceLibelle[etat];
}

/** L'ordre d'attention : ce qui tarde, ce que la loi arrête, ce qui vient, ce qui est fait ; puis la date. */
const RANG: Readonly<Record<EtatEcheance, number>> = { en_retard: 0, suspendu: 1, proche: 2, a_venir: 2, fait: 3 };
export const parUrgence = (
  une: Pick<EcheanceListee, 'etat' | 'le' | 'cle'>,
  autre: Pick<EcheanceListee, 'etat' | 'le' | 'cle'>,
): number => RANG[une.etat] - RANG[autre.etat] || une.le.localeCompare(autre.le) || une.cle.localeCompare(autre.cle);

/** Ce qui demande l'attention : en retard, suspendu, proche, ou en alerte. */
export const aRegarder = ({ etat, alerte }: Pick<EcheanceListee, 'etat' | 'alerte'>): boolean =>
  etat === 'en_retard' || etat === 'suspendu' || etat === 'proche' || (etat !== 'fait' && alerte !== null);
