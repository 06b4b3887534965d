import { lettreDeColonne as lettre } from '#shared/text/place.ts';
import type { TableauExporte } from '#shared/domain/tableau/tableau.schema.ts';
import { valeurEnTexte } from '#shared/domain/tableau/valeur.labels.ts';
import { celluleDe, celluleTexte } from './cellule.ts';
import { type Format, FORMATS } from './styles.ts';

/** L'attribut d'un format de l'export. */
const style = (format: Format): string => ` s="${FORMATS.indexOf(format)}"`;

const LARGEUR = { au_moins: 8, au_plus: 60 } as const;
/** Assez de lignes pour juger d'une largeur. */
const LIGNES_LUES = 200;

/** Largeur de chaque colonne, en signes : le plus long de ses débuts de ligne, dans des bornes qui se lisent. */
function largeurs({ colonnes, lignes }: TableauExporte): string {
  const cols = colonnes.map((titre, rang) => {
    const longueurs = lignes
      .slice(0, LIGNES_LUES)
      .map((ligne) => (valeurEnTexte(ligne[rang] ?? null).split('\n', 1)[0] ?? '').length);
    const largeur = Math.min(LARGEUR.au_plus, Math.max(LARGEUR.au_moins, titre.length + 3, ...longueurs) + 2);
    return `<col min="${rang + 1}" max="${rang + 1}" width="${largeur}" customWidth="1"/>`;
  });
  return `<cols>${cols.join('')}</cols>`;
}

/** Les cellules que le filtre couvre, « $A$1:$D$12 ». */
export const etendue = ({ colonnes, lignes }: TableauExporte): string =>
  `$A$1:$${lettre(colonnes.length - 1)}$${lignes.length + 1}`;

/** La feuille : en-tête figé et filtré, imprimable en paysage sur la largeur d'une page. */
export function ecrireFeuille(tableau: TableauExporte): string {
  const tete = tableau.colonnes.map((titre, rang) => celluleTexte(`${lettre(rang)}1`, style('tete'), titre)).join('');
  const lignes = tableau.lignes.map(
    (ligne, n) =>
      `<row r="${n + 2}">${ligne.map((valeur, rang) => celluleDe(`${lettre(rang)}${n + 2}`, valeur, style)).join('')}</row>`,
  );
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${largeurs(tableau)}<sheetData><row r="1">${tete}</row>${lignes.join('')}</sheetData><autoFilter ref="${etendue(tableau).replaceAll('$', '')}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}
