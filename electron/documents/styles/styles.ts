import { W } from '../openxml/espaces.ts';
import { type Partie, partieXml } from '../openxml/paquet.ts';
import { type Xml, xml } from '../openxml/xml.ts';
import type { Page, Police } from './charte.ts';
import { corps } from '../openxml/mesures.ts';
import { STYLES_PARAGRAPHE, STYLES_PARAGRAPHE_DE_NOTE } from './paragraphes.ts';
import { STYLES_TABLEAU } from './tableaux.ts';

/** Le français, la police et l’interdiction des veuves et des orphelines, pour tout le document. */
const defauts = (police: Police): Xml =>
  xml`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${police}" w:hAnsi="${police}" w:eastAsia="${police}" w:cs="${police}"/><w:sz w:val="${corps(11)}"/><w:szCs w:val="${corps(11)}"/><w:lang w:val="fr-FR" w:eastAsia="fr-FR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>`;

/** Tous les styles de la charte, en XML. */
export const STYLES: readonly Xml[] = [...STYLES_PARAGRAPHE, ...STYLES_TABLEAU];

const partie = (police: Police, styles: readonly Xml[] = STYLES): Partie =>
  partieXml(
    'word/styles.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
    xml`<w:styles ${W}>${defauts(police)}${styles}</w:styles>`,
  );

const DE_NOTE = [...STYLES_PARAGRAPHE_DE_NOTE, ...STYLES_TABLEAU];
const PARTIES: Readonly<Record<Police, Partie>> = { Marianne: partie('Marianne'), Arial: partie('Arial') };
const PARTIES_DE_NOTE: Readonly<Record<Police, Partie>> = {
  Marianne: partie('Marianne', DE_NOTE),
  Arial: partie('Arial', DE_NOTE),
};

/** La feuille de styles : la même partie pour tous les documents d’une police, écrite et comprimée une fois ; plus serrée pour une note d’une page. */
export const partieDesStyles = (police: Police, page: Page): Partie =>
  (page === 'note' ? PARTIES_DE_NOTE : PARTIES)[police];
