import type { ElementLu, RefusDeWord } from '#shared/documents/corrections/lu.ts';
import { lireWord } from '../word/lire-word.ts';
import { lirePdf } from './lire-pdf.ts';
import { enTexteLu, type TexteLu } from './texte-lu.ts';

const REFUS: Partial<Readonly<Record<RefusDeWord, TexteLu['etat']>>> = {
  vide: 'vide',
  chiffre: 'chiffre',
  lourd: 'lourd',
  bombe: 'lourd',
  trop_long: 'long',
};

const enTexte = (elements: readonly ElementLu[]): string =>
  elements
    .flatMap((element) =>
      element.genre === 'paragraphe'
        ? [element.paragraphe.texte]
        : element.lignes.map((ligne) => ligne.flatMap((cellule) => cellule.map(({ texte }) => texte)).join(' ')),
    )
    .join('\n');

/**
 * Le texte d'une pièce jointe, Word ou PDF ; fonction pure, à exécuter à part : le fichier vient d'ailleurs. Ne lève rien
 * pour un fichier hostile, et n'exécute rien de ce qu'il contient.
 */
export async function lireTexte(octets: Uint8Array, nom: string): Promise<TexteLu> {
  if (/\.pdf$/iu.test(nom)) return lirePdf(octets);
  const relu = lireWord(octets, nom);
  if ('refus' in relu) return { etat: REFUS[relu.refus] ?? 'abime', texte: '' };
  return enTexteLu(enTexte(relu.lu.accepte));
}
