import { SIGNES_PAR_CELLULE, type TableauExporte, type Valeur } from '#shared/domain/tableau/tableau.schema.ts';
import { valeurEnTexte } from '#shared/domain/tableau/valeur.labels.ts';
import { echapper } from '../openxml/xml.ts';
import { type Format, FORMATS } from './styles.ts';

const JOUR_EN_MS = 86_400_000;
/** Excel compte les jours depuis cette date. */
const JOUR_ZERO = Date.UTC(1899, 11, 30);
const SUITE = ' […] suite non exportée';

/** « A », « Z », « AA » : la lettre d'une colonne, à partir de 0. */
export function lettre(colonne: number): string {
  const suite = Math.trunc(colonne / 26);
  return `${suite === 0 ? '' : lettre(suite - 1)}${String.fromCodePoint(65 + (colonne % 26))}`;
}

const style = (format: Format): string => ` s="${FORMATS.indexOf(format)}"`;
const nombre = (place: string, format: Format, valeur: number): string =>
  `<c r="${place}"${style(format)}><v>${valeur}</v></c>`;

function texte(place: string, format: Format, valeur: string): string {
  // Coupé, et dit : Excel refuserait le fichier entier.
  const tenu =
    valeur.length > SIGNES_PAR_CELLULE ? `${valeur.slice(0, SIGNES_PAR_CELLULE - SUITE.length)}${SUITE}` : valeur;
  return `<c r="${place}"${style(format)} t="inlineStr"><is><t xml:space="preserve">${echapper(tenu)}</t></is></c>`;
}

/** Toujours un texte ou une valeur, jamais une formule (T21). */
function cellule(place: string, valeur: Valeur): string {
  if (valeur === null || valeur === '') return '';
  if (typeof valeur === 'string') return texte(place, 'texte', valeur);
  if (typeof valeur === 'number') return nombre(place, Number.isInteger(valeur) ? 'entier' : 'decimal', valeur);
  if ('date' in valeur) return nombre(place, 'date', (Date.parse(valeur.date) - JOUR_ZERO) / JOUR_EN_MS);
  if ('centimes' in valeur) return nombre(place, 'euros', valeur.centimes / 100);
  const [heures = 0, minutes = 0] = valeur.heure.split(':').map(Number);
  return nombre(place, 'heure', (heures * 60 + minutes) / 1440);
}

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
  const tete = tableau.colonnes.map((titre, rang) => texte(`${lettre(rang)}1`, 'tete', titre)).join('');
  const lignes = tableau.lignes.map(
    (ligne, n) =>
      `<row r="${n + 2}">${ligne.map((valeur, rang) => cellule(`${lettre(rang)}${n + 2}`, valeur)).join('')}</row>`,
  );
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${largeurs(tableau)}<sheetData><row r="1">${tete}</row>${lignes.join('')}</sheetData><autoFilter ref="${etendue(tableau).replaceAll('$', '')}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}
