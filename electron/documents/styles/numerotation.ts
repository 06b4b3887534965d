import { type Partie, partieXml } from '../openxml/paquet.ts';
import { type Xml, xml } from '../openxml/xml.ts';
import { cm } from '../openxml/mesures.ts';
import { W } from '../openxml/espaces.ts';

/** Une ligne de liste à tirets. */
export const TIRETS = 1;
/** Un titre numéroté : Word tient le compte. */
export const POINTS = 2;
/** Une section numérotée, de premier niveau : « 10. » y a sa place. */
export const SECTIONS = 3;

const suite = (id: number, format: 'bullet' | 'decimal', texte: string, suspendu: number): Xml =>
  xml`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${texte}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${cm(suspendu)}" w:hanging="${cm(suspendu)}"/></w:pPr></w:lvl></w:abstractNum>`;

const num = (id: number): Xml => xml`<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;

/** Les trois suites que Word tient lui-même. */
export const NUMEROTATION: Partie = partieXml(
  'word/numbering.xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  xml`<w:numbering ${W}>${suite(TIRETS, 'bullet', '–', 0.6)}${suite(POINTS, 'decimal', '%1.', 0.8)}${suite(SECTIONS, 'decimal', '%1.', 1)}${[TIRETS, POINTS, SECTIONS].map(num)}</w:numbering>`,
);
