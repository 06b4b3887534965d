import { joursEntre } from '#shared/dates/date-civile.ts';
import { type DixMilliemes, produitArrondi, tauxDe } from '../argent/centimes.rules.ts';
import type { Periode } from '../duree.rules.ts';

/** Un objectif intermédiaire fixé pour une date. */
export interface ObjectifIntermediaire {
  readonly le: string;
  readonly nombre: number;
}

/**
 * Objectif à une date (I5) : l'objectif intermédiaire fixé ce jour-là, sinon la part des jours écoulés, arrondie la
 * moitié vers le haut et bornée à [0, total]. Jour n : n jours après le premier. 240 sur 1 095 jours, au jour 365 : 80.
 */
export function objectifADate(
  total: number,
  { debut, fin }: Periode,
  jour: string,
  intermediaires: readonly ObjectifIntermediaire[] = [],
): number {
  const fixe = intermediaires.find(({ le }) => le === jour);
  if (fixe !== undefined) return fixe.nombre;
  const jours = joursEntre(debut, fin) + 1;
  const ecoules = Math.min(jours, Math.max(0, joursEntre(debut, jour)));
  return produitArrondi(total, ecoules, jours);
}

/** Taux d'atteinte (I4), en dix-millièmes ; objectif nul ou vide : `null`, « n.d. », jamais 0 %. */
export const tauxDAtteinte = (realise: number | null, objectif: number | null): DixMilliemes | null =>
  realise === null || objectif === null ? null : tauxDe(realise, objectif);

/** Le feu d'un indicateur (I6). */
export type Feu = 'vert' | 'orange' | 'rouge' | 'nd';

/** Le mot qui double toujours la couleur. */
export const feuLibelle: Readonly<Record<Feu, string>> = {
  vert: 'Atteint ou presque',
  orange: 'En dessous',
  rouge: 'Loin de l’objectif',
  nd: 'Non déterminé',
};

/** Seuils du feu, en dix-millièmes de l'objectif à date : ceux de la convention (I6). */
export interface SeuilsDuFeu {
  readonly vert: DixMilliemes;
  readonly orange: DixMilliemes;
}

/** Feu d'un réalisé (I6), comparé en entiers : 89,999 % est orange, 69,999 % est rouge ; sans objectif, « n.d. ». */
export function feuDe(realise: number | null, objectif: number | null, seuils: SeuilsDuFeu): Feu {
  if (realise === null || objectif === null || objectif <= 0) return 'nd';
  const atteint = (seuil: DixMilliemes) => realise * 10_000 >= seuil * objectif;
  if (atteint(seuils.vert)) return 'vert';
  return atteint(seuils.orange) ? 'orange' : 'rouge';
}
