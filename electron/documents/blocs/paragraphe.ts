import { type MiseEnForme, proprietes } from '../openxml/mise-en-forme.ts';
import { type Xml, xml } from '../openxml/xml.ts';
import type { IdStyle } from '../styles/paragraphes.ts';

/** Paragraphe d’un style de la charte : le seul chemin, pour qu’aucun style ne soit oublié. */
export const paragraphe = (style: IdStyle, passages: readonly Xml[], mise: MiseEnForme = {}): Xml =>
  xml`<w:p><w:pPr><w:pStyle w:val="${style}"/>${proprietes(mise)}</w:pPr>${passages}</w:p>`;
