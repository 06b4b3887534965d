import { Document, type IStylesOptions, ImportedXmlComponent, Packer, StyleForParagraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Police } from './charte.ts';
import { corps } from './mesures.ts';
import { STYLES_PARAGRAPHE } from './paragraphes.ts';
import { STYLES_TABLEAU } from './tableaux.ts';

/** Le français, la police et l’interdiction des veuves et des orphelines, pour tout le document. */
const defauts = (police: Police) =>
  ImportedXmlComponent.fromXmlString(
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${police}" w:hAnsi="${police}" w:eastAsia="${police}" w:cs="${police}"/><w:sz w:val="${corps(11)}"/><w:szCs w:val="${corps(11)}"/><w:lang w:val="fr-FR" w:eastAsia="fr-FR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>`,
  );

/** `docx` écrit les filets de notes, vides, avec ces deux styles : ils doivent exister. */
const appelDeNote = (id: string, nom: string) =>
  ImportedXmlComponent.fromXmlString(
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${nom}"/><w:uiPriority w:val="99"/><w:semiHidden/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
  );

/** La feuille de styles entière, à la place de celle de `docx`. */
const creerStyles = (police: Police): IStylesOptions => ({
  importedStyles: [
    defauts(police),
    ...STYLES_PARAGRAPHE.map((style) => new StyleForParagraph(style)),
    ...STYLES_TABLEAU,
    appelDeNote('FootnoteReference', 'footnote reference'),
    appelDeNote('EndnoteReference', 'endnote reference'),
  ],
});

const PARTIE = 'word/styles.xml';

async function ecrire(police: Police): Promise<string> {
  const vide = new Document({ styles: creerStyles(police), sections: [{ children: [] }] });
  const parties = unzipSync(new Uint8Array(await Packer.toArrayBuffer(vide)), {
    filter: ({ name }) => name === PARTIE,
  });
  return strFromU8(parties[PARTIE] ?? new Uint8Array());
}

const ECRITES = new Map<Police, Promise<string>>();

/**
 * La feuille de styles d'une police, telle que `docx` l'écrit : une fois pour tous les documents, au lieu d'une fois
 * par lettre d'un envoi.
 */
export async function partieDesStyles(police: Police): Promise<{ readonly path: string; readonly data: string }> {
  const ecrite = ECRITES.get(police) ?? ecrire(police);
  ECRITES.set(police, ecrite);
  return { path: PARTIE, data: await ecrite };
}

/** Ce que `docx` écrirait lui-même à sa place : rien. */
export const SANS_STYLES: IStylesOptions = { importedStyles: [] };
