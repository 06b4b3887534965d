import { joursEntre } from '#shared/dates/date-civile.ts';
import type { Navette } from './navette.schema.ts';

export type EtatDeNavette = 'attendue' | 'en_retard' | 'recue' | 'integree';
type Suivie = Pick<Navette, 'attendueLe' | 'recueLe' | 'integreeLe'>;

/** Où en est une navette, un jour donné : se déduit de ses dates, ne se saisit jamais. */
export function etatDeNavette({ attendueLe, recueLe, integreeLe }: Suivie, jour: string): EtatDeNavette {
  if (integreeLe !== null) return 'integree';
  if (recueLe !== null) return 'recue';
  return attendueLe < jour ? 'en_retard' : 'attendue';
}

/** Jours de retard d'une navette que l'on attend encore ; 0 : elle n'est pas en retard. */
export const retardDeNavette = (navette: Suivie, jour: string): number =>
  etatDeNavette(navette, jour) === 'en_retard' ? joursEntre(navette.attendueLe, jour) : 0;

/** Retours que l'on attend, ceux en retard compris ; une navette qu'une plus récente remplace n'est plus attendue. */
export function retoursAttendus(
  navettes: readonly (Suivie & { readonly remplacee: boolean })[],
  jour: string,
): { readonly attendus: number; readonly enRetard: number } {
  const attendues = navettes.filter(
    ({ remplacee, recueLe, integreeLe }) => !remplacee && (recueLe ?? integreeLe) === null,
  );
  return {
    attendus: attendues.length,
    enRetard: attendues.filter((navette) => etatDeNavette(navette, jour) === 'en_retard').length,
  };
}
