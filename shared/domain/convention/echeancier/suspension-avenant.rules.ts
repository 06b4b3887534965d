import { ajouterJours } from '#shared/dates/date-civile.ts';
import {
  type AvenantAnnuel,
  avenantAttendu,
  echeanceDeLAvenant,
  etatDeLAvenant,
  nonSigneALEcheance,
} from './avenant-annuel.rules.ts';
import type { Periode } from '../duree.rules.ts';
import type { Suspension } from './suspension.rules.ts';
import type { VersementSuivi } from './versement.types.ts';

/** Suspension que l'avenant d'une année a causée, telle qu'on la sait ce jour-là (O-4, D. 5316-6) ; `null` : aucune. */
export function suspensionDeLAvenant(avenant: AvenantAnnuel, convention: Periode, jour: string): Suspension | null {
  const du = ajouterJours(echeanceDeLAvenant(avenant), 1);
  if (!avenantAttendu(avenant.annee, convention) || !nonSigneALEcheance(avenant) || jour < du) return null;
  const { concluLe } = avenant;
  if (concluLe !== null && concluLe <= du) return null;
  const au = concluLe === null || concluLe > jour ? null : ajouterJours(concluLe, -1);
  return { du, au, article: 'D. 5316-6', jusqua: `la conclusion de l’avenant ${avenant.annee}` };
}

/**
 * Ce qu'il y a à redemander pour l'année, en centimes (O-4, D. 5316-6) : les versements de l'État moins ce qui est
 * revenu ; 0 tant que le 30 septembre n'est pas venu sans avenant conclu. Une proposition (M10).
 */
export function montantAReprendre(
  avenant: AvenantAnnuel,
  convention: Periode,
  versements: readonly Pick<VersementSuivi, 'annee' | 'genre' | 'verse' | 'verseLe'>[],
  jour: string,
): number {
  if (etatDeLAvenant(avenant, convention, jour) !== 'reversement') return 0;
  const net = versements
    .filter(({ annee, verseLe }) => annee === avenant.annee && verseLe !== null && verseLe <= jour)
    .reduce((somme, { genre, verse }) => somme + (genre === 'reversement' ? -1 : 1) * (verse ?? 0), 0);
  return Math.max(0, net);
}
