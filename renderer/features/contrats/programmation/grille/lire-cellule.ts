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

/** Rien de connu ; le tiret d'un format comptable en est : « – € ». */
const INCONNU = /^(?:n\.?\s?d\.?|\?|à définir|[-–—])$/iu;
const MILLIERS = /\s*k€?$/iu;
const REFUS = /^refus/iu;
const DEVISE = /€|\beur(?:os?)?\b/iu;
/** « 1.234,50 » : le point n'y sépare des milliers que si une virgule suit. */
const POINT_DES_MILLIERS = /(?<=\d)\.(?=\d{3}(?:\.\d{3})*,)/gu;
const OUI = /^(?:o|oui|x|1|vrai|cpo.*|pluriannuel.*)$/iu;
const NON = /^(?:|n|non|0|faux|[-–—])$/iu;

function lireMontant(texte: string): number | null {
  const nu = texte.replace(DEVISE, '').replace(POINT_DES_MILLIERS, '').trim();
  if (INCONNU.test(nu)) return null;
  const euros = lireNombre(nu.replace(MILLIERS, ''));
  if (euros === null) return null;
  return centimesDe(MILLIERS.test(nu) ? euros * 1000 : euros);
}

/** Comprend ce qui est tapé dans une cellule : « 12k », « n.d. », « F » pour favorable. */
export function lireCellule({ genre, montant }: ColonneDeGrille, texte: string): CelluleLue {
  if (montant !== undefined) {
    const refuse = montant.volet === 'decide' && REFUS.test(texte.trim());
    const centimes = refuse ? 0 : lireMontant(texte);
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
  if (genre === 'pluriannuel') {
    const dit = texte.trim();
    if (!OUI.test(dit) && !NON.test(dit)) return { faute: 'Écrivez oui ou non.' };
    return { champ: { pluriannuel: OUI.test(dit) } };
  }
  return { champ: { [genre]: texte } };
}
