import { type Xml, xml } from '../openxml/xml.ts';
import { COULEURS } from './charte.ts';
import { cm } from '../openxml/mesures.ts';

const filet = (cote: string, taille: number, couleur: string): Xml =>
  xml`<w:${cote} w:val="single" w:sz="${taille}" w:space="0" w:color="${couleur}"/>`;
const marge = (cote: string, largeur: number): Xml => xml`<w:${cote} w:w="${largeur}" w:type="dxa"/>`;
const marges = (hauteur: number, droite: number): Xml =>
  xml`<w:tblCellMar>${marge('top', hauteur)}${marge('left', 0)}${marge('bottom', hauteur)}${marge('right', droite)}</w:tblCellMar>`;

/** Filets horizontaux seulement : 0,75 pt noir en haut et en bas, 0,25 pt gris entre les lignes. */
const FILETS = xml`<w:tblBorders>${filet('top', 6, COULEURS.noir)}${filet('bottom', 6, COULEURS.noir)}${filet('insideH', 2, COULEURS.filet)}</w:tblBorders>`;
const SOUS_EN_TETE = xml`<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${filet('bottom', 6, COULEURS.noir)}</w:tcBorders></w:tcPr></w:tblStylePr>`;

const style = (id: string, nom: string, contenu: Xml): Xml =>
  xml`<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${nom}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="40"/><w:qFormat/>${contenu}</w:style>`;

/** Deux styles de tableau et non un : LibreOffice applique le filet de première ligne même sans en-tête. */
export const STYLES_TABLEAU: readonly Xml[] = [
  xml`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${marges(0, 0)}</w:tblPr></w:style>`,
  style(
    'TableauService',
    'Tableau de service',
    xml`<w:tblPr>${FILETS}${marges(cm(0.1), cm(0.25))}</w:tblPr>${SOUS_EN_TETE}`,
  ),
  style(
    'TableauServiceSerre',
    'Tableau de service serré',
    xml`<w:tblPr>${FILETS}${marges(cm(0.07), cm(0.25))}</w:tblPr>${SOUS_EN_TETE}`,
  ),
  style('TableauFiche', 'Tableau de fiche', xml`<w:tblPr>${FILETS}${marges(cm(0.1), cm(0.25))}</w:tblPr>`),
  style('TableauSansFilet', 'Tableau sans filet', xml`<w:tblPr>${marges(cm(0.05), cm(0.3))}</w:tblPr>`),
];

export type IdTableau = 'TableauService' | 'TableauServiceSerre' | 'TableauFiche' | 'TableauSansFilet';
