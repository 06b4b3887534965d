import { pluriel } from '#shared/text/nombres.ts';
import { type EtatDeNavette, etatDeNavette, retardDeNavette, type retoursAttendus } from './etat.rules.ts';
import type { Navette } from './navette.schema.ts';

export const etatDeNavetteLibelle: Readonly<Record<EtatDeNavette, string>> = {
  attendue: 'Attendue',
  en_retard: 'En retard',
  recue: 'Reçue',
  integree: 'Intégrée',
};

/** « Attendue », « En retard de 3 jours », « Reçue, à comparer », « Intégrée ». */
export function direEtatDeNavette(
  navette: Pick<Navette, 'attendueLe' | 'recueLe' | 'integreeLe'>,
  jour: string,
): string {
  const etat = etatDeNavette(navette, jour);
  if (etat === 'en_retard') return `En retard de ${pluriel(retardDeNavette(navette, jour), 'jour', 'jours')}`;
  return etat === 'recue' ? 'Reçue, à intégrer' : etatDeNavetteLibelle[etat];
}

/** « 3 retours de navette attendus, dont 1 en retard » ; `null` : on n'en attend aucun. */
export function direRetoursAttendus({ attendus, enRetard }: ReturnType<typeof retoursAttendus>): string | null {
  if (attendus === 0) return null;
  const dit = pluriel(attendus, 'retour de navette attendu', 'retours de navette attendus');
  return enRetard === 0 ? dit : `${dit}, dont ${enRetard} en retard`;
}
