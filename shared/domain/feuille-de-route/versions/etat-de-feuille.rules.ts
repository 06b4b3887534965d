import type { ComparaisonDeFeuilles } from './comparer.rules.ts';
import { nombreDEcarts } from './comparer.rules.ts';

/** Où en est une feuille de route : jamais validée, validée telle qu'elle est, ou modifiée depuis. */
export type EtatDeFeuille = 'brouillon' | 'validee' | 'revisee' | 'modifiee';

/**
 * L'état d'une feuille de route d'après ses versions.
 * @param numero celui de sa dernière version ; `null` : aucune
 * @param depuis ce qui a changé depuis cette version
 */
export function etatDeFeuille(numero: number | null, depuis: ComparaisonDeFeuilles | null): EtatDeFeuille {
  if (numero === null) return 'brouillon';
  if (depuis !== null && nombreDEcarts(depuis) > 0) return 'modifiee';
  return numero === 1 ? 'validee' : 'revisee';
}
