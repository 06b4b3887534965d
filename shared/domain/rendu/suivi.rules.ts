import { dateSansJour } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
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

/** « Suites données à la décision D-2026-003 (échéance du 30 juin 2026) » : le point qui la remet à l'ordre du jour. */
export function titreDeReprise(texte: string, numero: string | null, echeance: string | null): string {
  const quoi = numero === null ? texte.replace(/[\s.]+$/u, '').slice(0, 200) : `la décision ${numero}`;
  const quand = echeance === null ? '' : ` (échéance du ${dateSansJour(echeance)})`;
  return typographier(numero === null ? `Suites données : ${quoi}${quand}` : `Suites données à ${quoi}${quand}`);
}
