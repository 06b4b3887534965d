import { getDocumentProxy } from 'unpdf';
import { enTexteLu, TEXTE_AU_PLUS, type TexteLu } from './texte-lu.ts';

const PAGES_AU_PLUS = 1000;

/** Ce que la bibliothèque dit d'un fichier qu'elle n'ouvre pas. */
const estChiffre = (cause: unknown): boolean => cause instanceof Error && cause.name === 'PasswordException';

/** Le texte d'un PDF, page après page ; ni script, ni police, ni image n'y sont lus, et rien n'appelle le réseau. */
export async function lirePdf(octets: Uint8Array): Promise<TexteLu> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(octets), {
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    const pages: string[] = [];
    let longueur = 0;
    for (let numero = 1; numero <= Math.min(pdf.numPages, PAGES_AU_PLUS) && longueur <= TEXTE_AU_PLUS; numero += 1) {
      const page = await pdf.getPage(numero);
      const { items } = await page.getTextContent();
      const texte = items.map((bout) => ('str' in bout ? `${bout.str}${bout.hasEOL ? '\n' : ''}` : '')).join('');
      pages.push(texte);
      longueur += texte.length;
      page.cleanup();
    }
    // Une césure de fin de ligne coupe un mot en deux.
    return enTexteLu(pages.join('\n').replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, ''));
  } catch (cause) {
    return { etat: estChiffre(cause) ? 'chiffre' : 'abime', texte: '' };
  }
}
