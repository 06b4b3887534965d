import { strFromU8, unzipSync } from 'fflate';
import { chercher, type Element, enfantsDe, lireXml, texteDe, valeur } from './arbre-xml.ts';

export interface Paragraphe {
  readonly style: string | null;
  readonly texte: string;
  readonly element: Element;
}

/** Un .docx ouvert : ses parties, et son corps paragraphe par paragraphe. */
export function ouvrirWord(octets: Uint8Array) {
  const parties = unzipSync(octets);
  const lues = new Map<string, Element>();
  const partie = (chemin: string): Element => {
    const contenu = parties[chemin];
    if (contenu === undefined) throw new Error(`Partie absente : ${chemin}`);
    const lue = lues.get(chemin) ?? lireXml(strFromU8(contenu));
    lues.set(chemin, lue);
    return lue;
  };
  const corps = enfantsDe(partie('word/document.xml'), 'w:body')[0];
  if (corps === undefined) throw new Error('Document sans corps');
  const paragraphes = chercher(corps, 'w:p').map(
    (element): Paragraphe => ({
      element,
      style: valeur(element, 'w:pStyle'),
      // Un paragraphe qui n'est qu'une image se lit par son texte de remplacement.
      texte: texteDe(element) || (chercher(element, 'wp:docPr')[0]?.attributs['descr'] ?? ''),
    }),
  );
  return { chemins: Object.keys(parties), partie, corps, paragraphes, tableaux: chercher(corps, 'w:tbl') };
}
export type FichierWord = ReturnType<typeof ouvrirWord>;
