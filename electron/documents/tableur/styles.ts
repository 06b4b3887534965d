/** Formats de cellule, dans l'ordre de `cellXfs` : leur rang est l'identifiant qu'une cellule cite. */
export const FORMATS = ['ordinaire', 'tete', 'texte', 'date', 'heure', 'entier', 'decimal', 'euros'] as const;
export type Format = (typeof FORMATS)[number];

const A_NOUS = { date: 164, heure: 165, decimal: 166, euros: 167 } as const;

const numFmts = `<numFmts count="4"><numFmt numFmtId="${A_NOUS.date}" formatCode="dd/mm/yyyy"/><numFmt numFmtId="${A_NOUS.heure}" formatCode="hh:mm"/><numFmt numFmtId="${A_NOUS.decimal}" formatCode="#,##0.##"/><numFmt numFmtId="${A_NOUS.euros}" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>`;
const police = (gras: boolean) =>
  `<font>${gras ? '<b/>' : ''}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const bordure = (bas: string) => `<border><left/><right/><top/>${bas}<diagonal/></border>`;
const enHaut = '<alignment vertical="top"/>';
const replie = '<alignment vertical="top" wrapText="1"/>';
const xf = (format: number, dedans: string, autres = '') =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${autres}>${dedans}</xf>`;

/** La feuille de styles du classeur : l'en-tête en gras souligné d'un filet, le reste en formats français. */
export const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${numFmts}<fonts count="2">${police(false)}${police(true)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2">${bordure('<bottom/>')}${bordure('<bottom style="thin"><color rgb="FF000000"/></bottom>')}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FORMATS.length}">${xf(0, enHaut)}<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">${replie}</xf>${xf(49, replie)}${xf(A_NOUS.date, enHaut)}${xf(A_NOUS.heure, enHaut)}${xf(3, enHaut)}${xf(A_NOUS.decimal, enHaut)}${xf(A_NOUS.euros, enHaut)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
