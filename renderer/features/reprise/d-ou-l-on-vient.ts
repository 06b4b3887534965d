import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';

/** L'écran que l'on complète, et où l'on revient en abandonnant. */
export function dOuLonVient(cible: NomDeCible, vers: string | null): string {
  if (cible === 'chiffres') return '/territoires';
  if (cible !== 'actions') return '/annuaire';
  return vers === null ? '/contrats' : `/feuilles-de-route/${vers}`;
}
