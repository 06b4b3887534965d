import type { Entree } from '#shared/contract/contract.ts';
import { lireAvis } from '#shared/domain/programmation/avis.rules.ts';
import { centimesDe } from '#shared/text/montants.ts';
import { lireNombre } from '#renderer/ui/champs/lire-nombre.ts';
import type { ColonneDeGrille } from './colonnes.ts';

/** Ce qu'une frappe écrit : un champ du projet, un montant, ou rien, et pourquoi. */
export type CelluleLue =
  | { readonly champ: Entree<'programmation.modifier'>['patch'] }
  | { readonly montant: Entree<'programmation.chiffrer'>['patch'] }
  | { readonly faute: string };

const INCONNU = /^(?:n\.?\s?d\.?|\?|à définir)$/iu;
const MILLIERS = /\s*k€?$/iu;

function lireMontant(texte: string): number | null {
  if (INCONNU.test(texte.trim())) return null;
  const nu = texte.replace(/€/u, '');
  const euros = lireNombre(nu.replace(MILLIERS, ''));
  if (euros === null) return null;
  return centimesDe(MILLIERS.test(nu) ? euros * 1000 : euros);
}

/** Comprend ce qui est tapé dans une cellule : « 12k », « n.d. », « F » pour favorable. */
export function lireCellule({ genre, montant }: ColonneDeGrille, texte: string): CelluleLue {
  if (montant !== undefined) {
    const centimes = lireMontant(texte);
    return Number.isNaN(centimes)
      ? { faute: 'Ce n’est pas un montant. Exemple : 12 300,50' }
      : { montant: { [montant.volet]: centimes } };
  }
  if (genre === 'avis') {
    const avis = lireAvis(texte);
    return avis === undefined
      ? { faute: 'Écrivez F (favorable), R (réservé) ou D (défavorable).' }
      : { champ: { avis } };
  }
  if (genre === 'pluriannuel') return { champ: { pluriannuel: /^(?:o|x|1|cpo)/iu.test(texte.trim()) } };
  return { champ: { [genre]: texte } };
}
