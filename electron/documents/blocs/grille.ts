import type { Colonne } from '#shared/documents/blocs.ts';
import { cm } from '../openxml/mesures.ts';
import { joindre, RIEN, type Xml, xml } from '../openxml/xml.ts';
import type { IdTableau } from '../styles/tableaux.ts';

/** Ce qu’une cellule fixe ; distances en vingtièmes de point. */
export interface FormeDeCellule {
  /** Nombre de colonnes couvertes. */
  readonly colonnes?: number;
  /** Filet au-dessus, 0,75 pt. */
  readonly filet?: string;
  readonly marges?: { readonly gauche?: number; readonly droite?: number };
  readonly sens?: 'tbRl' | 'btLr';
  readonly vertical?: 'center' | 'bottom';
}

const marge = (cote: 'left' | 'right', valeur: number | undefined): Xml =>
  valeur === undefined ? RIEN : xml`<w:${cote} w:w="${valeur}" w:type="dxa"/>`;

/** Une cellule de cette largeur, en centimètres. Elle contient au moins un paragraphe. */
export const cellule = (largeur: number, contenu: readonly Xml[], forme: FormeDeCellule = {}): Xml =>
  xml`<w:tc><w:tcPr><w:tcW w:w="${cm(largeur)}" w:type="dxa"/>${[
    forme.colonnes === undefined ? RIEN : xml`<w:gridSpan w:val="${forme.colonnes}"/>`,
    forme.filet === undefined
      ? RIEN
      : xml`<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="${forme.filet}"/></w:tcBorders>`,
    forme.marges === undefined
      ? RIEN
      : xml`<w:tcMar>${marge('left', forme.marges.gauche)}${marge('right', forme.marges.droite)}</w:tcMar>`,
    forme.sens === undefined ? RIEN : xml`<w:textDirection w:val="${forme.sens}"/>`,
    forme.vertical === undefined ? RIEN : xml`<w:vAlign w:val="${forme.vertical}"/>`,
  ]}</w:tcPr>${contenu}</w:tc>`;

/** Cellule d’une colonne ; la dernière n’a pas de marge à droite, pour que les filets s’alignent sur le texte. */
export const celluleDeColonne = (
  largeur: number,
  derniere: boolean,
  paragraphe: Xml,
  forme: FormeDeCellule = {},
): Xml => cellule(largeur, [paragraphe], { ...(derniere ? { marges: { droite: 0 } } : {}), ...forme });

/** Des nombres qu’un texte suit s’en écartent de 4 mm ; les autres gardent la marge du style (charte, § 3). */
export const gouttiereDe = ({ gouttiere }: Pick<Colonne, 'gouttiere'>): FormeDeCellule =>
  gouttiere === true ? { marges: { droite: cm(0.4) } } : {};

/** Ce qu’une ligne fixe : jamais coupée entre deux pages. */
export interface FormeDeLigne {
  /** Répétée en haut de chaque page. */
  readonly enTete?: boolean;
  /** En centimètres : au moins, ou exactement. */
  readonly hauteur?: { readonly valeur: number; readonly regle: 'atLeast' | 'exact' };
}

export const ligne = (cellules: readonly Xml[], { enTete = false, hauteur }: FormeDeLigne = {}): Xml =>
  xml`<w:tr><w:trPr><w:cantSplit/>${
    hauteur === undefined ? null : xml`<w:trHeight w:val="${cm(hauteur.valeur)}" w:hRule="${hauteur.regle}"/>`
  }${enTete ? xml`<w:tblHeader/>` : null}</w:trPr>${cellules}</w:tr>`;

/** Tableau de largeur fixe : les colonnes (en centimètres) disent tout, ni Word ni LibreOffice n’ajuste. */
export function tableau(
  style: IdTableau,
  largeurs: readonly number[],
  lignes: readonly Xml[],
  avecEnTete: boolean,
): Xml {
  const colonnes = largeurs.map(cm);
  const largeur = colonnes.reduce((somme, colonne) => somme + colonne, 0);
  return joindre([
    xml`<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${largeur}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    xml`<w:tblLook w:firstRow="${avecEnTete ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`,
    xml`<w:tblGrid>${colonnes.map((colonne) => xml`<w:gridCol w:w="${colonne}"/>`)}</w:tblGrid>${lignes}</w:tbl>`,
  ]);
}
