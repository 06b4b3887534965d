import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';

/** L'année que porte l'adresse, s'il y en a une. */
export const anneeDuLieu = (mot: string | null): number | undefined =>
  /^20\d{2}$/u.test(mot ?? '') ? Number(mot) : undefined;

/** Ce que l'on complète, et comment y retourner. */
export const retourDe = (cible: NomDeCible, vers: string, annee: number | undefined) =>
  cible === 'projets'
    ? {
        vers: `/contrats/${vers}/programmation${annee === undefined ? '' : `/${annee}`}`,
        nom: 'Ouvrir la programmation',
      }
    : { vers: `/feuilles-de-route/${vers}`, nom: 'Ouvrir la feuille de route' };

/** L'écran que l'on complète, et où l'on revient en abandonnant. */
export function dOuLonVient(cible: NomDeCible, vers: string | null, annee?: number): string {
  if (cible === 'chiffres' || cible === 'successions') return '/territoires';
  if (cible !== 'actions' && cible !== 'projets') return '/annuaire';
  return vers === null ? '/contrats' : retourDe(cible, vers, annee).vers;
}
