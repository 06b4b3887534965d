import { ImportedXmlComponent } from 'docx';
import { COULEURS } from './charte.ts';
import { cm } from './mesures.ts';

/** `docx` n'écrit pas de style de tableau : les nôtres sont donnés en toutes lettres. */

const filet = (cote: string, taille: number, couleur: string) =>
  `<w:${cote} w:val="single" w:sz="${taille}" w:space="0" w:color="${couleur}"/>`;
const marge = (cote: string, largeur: number) => `<w:${cote} w:w="${largeur}" w:type="dxa"/>`;
const marges = (hauteur: number, droite: number) =>
  `<w:tblCellMar>${marge('top', hauteur)}${marge('left', 0)}${marge('bottom', hauteur)}${marge('right', droite)}</w:tblCellMar>`;

/** Filets horizontaux seulement : 0,75 pt noir en haut et en bas, 0,25 pt gris entre les lignes. */
const FILETS = `<w:tblBorders>${filet('top', 6, COULEURS.noir)}${filet('bottom', 6, COULEURS.noir)}${filet('insideH', 2, COULEURS.filet)}</w:tblBorders>`;
const SOUS_EN_TETE = `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${filet('bottom', 6, COULEURS.noir)}</w:tcBorders></w:tcPr></w:tblStylePr>`;

const style = (id: string, nom: string, contenu: string) =>
  ImportedXmlComponent.fromXmlString(
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${nom}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="40"/><w:qFormat/>${contenu}</w:style>`,
  );

/** Deux styles de tableau et non un : LibreOffice applique le filet de première ligne même sans en-tête. */
export const STYLES_TABLEAU = [
  ImportedXmlComponent.fromXmlString(
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${marges(0, 0)}</w:tblPr></w:style>`,
  ),
  style(
    'TableauService',
    'Tableau de service',
    `<w:tblPr>${FILETS}${marges(cm(0.1), cm(0.25))}</w:tblPr>${SOUS_EN_TETE}`,
  ),
  style('TableauFiche', 'Tableau de fiche', `<w:tblPr>${FILETS}${marges(cm(0.1), cm(0.25))}</w:tblPr>`),
  style('TableauSansFilet', 'Tableau sans filet', `<w:tblPr>${marges(cm(0.05), cm(0.3))}</w:tblPr>`),
] as const;

export type IdTableau = 'TableauService' | 'TableauFiche' | 'TableauSansFilet';
