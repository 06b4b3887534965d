import type { Entree } from '#shared/contract/contract.ts';
import { lireAvis } from '#shared/domain/programmation/avis.rules.ts';
import { lireMontant } from '#renderer/ui/champs/lire-montant.ts';
import type { ColonneDeGrille } from './colonnes.ts';

/** Ce qu'une frappe écrit : un champ du projet, un montant, ou rien, et pourquoi. */
export type CelluleLue =
  | { readonly champ: Entree<'programmation.modifier'>['patch'] }
  | { readonly montant: Entree<'programmation.chiffrer'>['patch'] }
  | { readonly faute: string };

const REFUS = /^refus/iu;
const OUI = /^(?:o|oui|x|1|vrai|cpo.*|pluriannuel.*)$/iu;
const NON = /^(?:|n|non|0|faux|[-–—])$/iu;

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
