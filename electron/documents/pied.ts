import { paragraphe } from './blocs/paragraphe.ts';
import { rendreSegments } from './blocs/segments.ts';
import { W } from './openxml/espaces.ts';
import { type Partie, partieXml } from './openxml/paquet.ts';
import { type Xml, xml } from './openxml/xml.ts';

const champ = (instruction: string): Xml =>
  xml`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const pied = (nom: string, passages: readonly Xml[]): Partie =>
  partieXml(
    `word/${nom}.xml`,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml',
    xml`<w:ftr ${W}>${paragraphe('Footer', passages)}</w:ftr>`,
  );

const SUR_TOUTES = [champ('PAGE'), ...rendreSegments([{ texte: '\u00A0/\u00A0' }]), champ('NUMPAGES')];

/** « n / N », rien d’autre, de la première page à la dernière. */
export const PIEDS = { first: pied('footer1', SUR_TOUTES), default: pied('footer2', SUR_TOUTES) } as const;

/**
 * Plusieurs lettres dans un fichier : chacune compte ses pages, et n’en dit le numéro qu’à partir de la seconde.
 * LibreOffice ne connaît pas le nombre de pages d’une section.
 */
export const PIEDS_DE_LETTRE = { first: pied('footer1', []), default: pied('footer2', [champ('PAGE')]) } as const;
