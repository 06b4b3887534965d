import type { LigneSuivie, SuiviPatch } from './suivi.schema.ts';

/** À engager ou en cours : la décision appelle encore quelque chose. */
export const estOuverte = ({ etat }: Pick<LigneSuivie, 'etat'>): boolean => etat === 'a_engager' || etat === 'en_cours';

/** Son échéance est passée sans qu'elle soit faite ni abandonnée ; le jour même, elle est encore à temps. */
export const estEnRetard = (ligne: Pick<LigneSuivie, 'etat' | 'echeance'>, aujourdHui: string): boolean =>
  estOuverte(ligne) && ligne.echeance !== null && ligne.echeance < aujourdHui;

/** Ce qu'un changement d'état emporte : la date du suivi est celle du jour, sauf si elle est dite. */
export function completerSuivi(patch: SuiviPatch, aujourdHui: string): SuiviPatch {
  if (patch.etat === undefined || patch.suiviLe !== undefined) return patch;
  return { ...patch, suiviLe: aujourdHui };
}
