/** Styles d'un classeur verrouillé, dans l'ordre de `cellXfs` : leur rang est ce qu'une cellule cite. */
const STYLES = [
  'ordinaire',
  'titre',
  'consigne',
  'bande',
  'bandeARemplir',
  'tete',
  'fixe',
  'fixeNombre',
  'texte',
  'date',
  'nombre',
  'euros',
] as const;
export type Style = (typeof STYLES)[number];

/** L'attribut d'un style, dans une cellule. */
export const enStyle = (style: Style): string => ` s="${STYLES.indexOf(style)}"`;

const DATE = 164;
const EUROS = 165;
const TEXTE = 49;

const police = (dedans: string, taille = 11) =>
  `<font>${dedans}<sz val="${taille}"/><name val="Calibri"/><family val="2"/></font>`;
const FONTS = `<fonts count="4">${police('')}${police('<b/>')}${police('<b/>', 14)}${police('<i/>', 10)}</fonts>`;
const plein = (couleur: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${couleur}"/><bgColor indexed="64"/></patternFill></fill>`;
/** Le jaune pâle de ce qui se remplit, le gris de ce qui ne se remplit pas. */
const FILLS = `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${plein('FFFFF7D1')}${plein('FFF2F2F2')}</fills>`;
const cote = (nom: string, trait: string, couleur: string) =>
  `<${nom} style="${trait}"><color rgb="${couleur}"/></${nom}>`;
const cadre = (trait: string, couleur: string) =>
  `<border>${['left', 'right', 'top', 'bottom'].map((nom) => cote(nom, trait, couleur)).join('')}<diagonal/></border>`;
const BORDERS = `<borders count="4"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/>${cote('bottom', 'thin', 'FF000000')}<diagonal/></border>${cadre('dotted', 'FF7A5C00')}${cadre('hair', 'FFBFBFBF')}</borders>`;

const HAUT = '<alignment vertical="top"/>';
const REPLIE = '<alignment vertical="top" wrapText="1"/>';

interface Apparence {
  readonly format?: number;
  readonly police?: number;
  readonly fond?: number;
  readonly cadre?: number;
  readonly alignement?: string;
  readonly ouverte?: true;
}

const xf = ({ format = 0, police: f = 0, fond = 0, cadre: b = 0, alignement = REPLIE, ouverte }: Apparence): string =>
  `<xf numFmtId="${format}" fontId="${f}" fillId="${fond}" borderId="${b}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignement}<protection locked="${ouverte ? 0 : 1}"/></xf>`;
const aRemplir = (format: number, alignement = HAUT): Apparence => ({
  format,
  fond: 2,
  cadre: 2,
  alignement,
  ouverte: true,
});

const APPARENCES: Readonly<Record<Style, Apparence>> = {
  ordinaire: { alignement: HAUT },
  titre: { police: 2, alignement: HAUT },
  consigne: {},
  bande: { police: 3, fond: 3 },
  bandeARemplir: { police: 3, fond: 2 },
  tete: { police: 1, cadre: 1 },
  fixe: { format: TEXTE, fond: 3, cadre: 3 },
  fixeNombre: { fond: 3, cadre: 3, alignement: HAUT },
  texte: aRemplir(TEXTE, REPLIE),
  date: aRemplir(DATE),
  nombre: aRemplir(0),
  euros: aRemplir(EUROS),
};

/** La feuille de styles d'un classeur verrouillé : ce qui se remplit a son fond et son cadre, et n'est pas verrouillé. */
export const STYLES_VERROUILLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="${DATE}" formatCode="dd/mm/yyyy"/><numFmt numFmtId="${EUROS}" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>${FONTS}${FILLS}${BORDERS}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${STYLES.length}">${STYLES.map((style) => xf(APPARENCES[style])).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
