import type { EtatDeFeuille } from './etat-de-feuille.rules.ts';

/** « Brouillon », « Validée », « Révisée, version 2 », « Modifiée depuis la version 2 ». */
export function direEtatDeFeuille(etat: EtatDeFeuille, numero: number | null): string {
  if (numero === null || etat === 'brouillon') return 'Brouillon';
  if (etat === 'modifiee') return `Modifiée depuis la version ${numero}`;
  return etat === 'validee' ? 'Validée' : `Révisée, version ${numero}`;
}
