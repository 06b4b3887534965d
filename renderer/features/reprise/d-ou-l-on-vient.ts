import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { estSituee, LIEUX } from './lieux.ts';

/** L'année que porte l'adresse, s'il y en a une. */
export const anneeDuLieu = (mot: string | null): number | undefined =>
  /^20\d{2}$/u.test(mot ?? '') ? Number(mot) : undefined;

/** L'écran que l'on complète, et où l'on revient en abandonnant ; des zones, l'appel ou la convention qui les porte. */
export function dOuLonVient(cible: NomDeCible, vers: string | null, annee?: number, deLaConvention = false): string {
  if (cible === 'chiffres' || cible === 'successions') return '/territoires';
  if (cible === 'conventions') return '/conventions';
  if (!estSituee(cible)) return '/annuaire';
  const lieu = LIEUX[cible];
  return vers === null ? lieu.liste.vers : lieu.retour(vers, annee, !deLaConvention).vers;
}
