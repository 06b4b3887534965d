import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

/** Des fichiers comme il en arrive : les formes sont vraies, les personnes inventées. */

const LIGNES: readonly (readonly (string | number | Date | null)[])[] = [
  ['LISTE DES MEMBRES DU COMITÉ LOCAL POUR L’EMPLOI DE MULHOUSE', null, null, null, null],
  ['màj 12/01', null, null, null, null],
  ['NOM Prénom', 'Qualité', 'Organisme', 'Mail', 'Nommé le'],
  ['VALLORBE Étienne', 'sous-préfet', 'SP Mulhouse', 'e.vallorbe@exemple.fr', new Date(Date.UTC(2026, 0, 12))],
  ['FERHAOUI Nadia', 'déléguée du préfet', 'idem', 'n.ferhaoui@exemple.fr', new Date(Date.UTC(2026, 1, 3))],
  ['HOLDERITH Bastien', 'directeur', 'DDETSPP', 'b.hölderith@exemple.fr', null],
  ['', '', '', '', null],
  ['TOURNADRE Salomé', 'chargée de mission ; emploi', '"Agglo" de Mulhouse', 's.tournadre@exemple.fr', null],
];

/** Un classeur de tableur, dans le format voulu : préambule, cellules fusionnées, dates, deux feuilles. */
export function unTableur(format: 'xlsx' | 'xls' | 'ods' | 'xlsb'): Uint8Array {
  const feuille = utils.aoa_to_sheet(LIGNES.map((ligne) => [...ligne]));
  feuille['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 4 } }];
  const classeur = utils.book_new();
  utils.book_append_sheet(classeur, feuille, 'Mulhouse');
  utils.book_append_sheet(
    classeur,
    utils.aoa_to_sheet([
      ['Code', 'Montant', 'Part'],
      ['68224', 12_300.5, 0.383],
    ]),
    'Chiffres',
  );
  return new Uint8Array(write(classeur, { type: 'buffer', bookType: format, compression: true }) as Buffer);
}

const CSV = LIGNES.map((ligne) =>
  ligne
    .map((valeur) => (valeur instanceof Date ? valeur.toISOString().slice(0, 10) : String(valeur ?? '')))
    .map((texte) => (/[;"\n]/u.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte))
    .join(';'),
).join('\r\n');

const WINDOWS: ReadonlyMap<string, number> = new Map([
  ['’', 0x92],
  ['œ', 0x9c],
  ['€', 0x80],
]);
const MAC: ReadonlyMap<string, number> = new Map(
  [...'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü'].map((signe, rang) => [signe, 0x80 + rang] as const),
);

const enOctets = (texte: string, table: ReadonlyMap<string, number>): Uint8Array =>
  Uint8Array.from([...texte], (signe) => table.get(signe) ?? (signe.codePointAt(0) ?? 63) & 0xff);

const enUtf16 = (texte: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(texte, 'utf16le')]);

export const CARTES = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:VALLORBE;Étienne;;M.;',
  'FN:Étienne Vallorbe',
  'ORG:Sous-préfecture;Mulhouse',
  'TITLE:sous-préfet',
  'item1.EMAIL;TYPE=INTERNET:e.vallorbe@exemple.fr',
  'TEL;TYPE=WORK:03 89 00 00 01',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:2.1',
  'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=89LAGE;No=C3=A9mie;;;',
  'EMAIL;INTERNET:n.delage@exem',
  ' ple.fr',
  'END:VCARD',
].join('\r\n');

/** Chaque fichier sous son nom, dans l'encodage ou le format qu'il a vraiment. */
export const FICHIERS_RECUS: readonly (readonly [nom: string, octets: Uint8Array])[] = [
  ['utf8.csv', strToU8(CSV)],
  ['bom.csv', strToU8(`\uFEFF${CSV}`)],
  ['windows.csv', enOctets(CSV, WINDOWS)],
  ['mac.csv', enOctets(CSV.replaceAll('\r\n', '\r').replaceAll('’', "'"), MAC)],
  ['unicode.txt', enUtf16(CSV.replaceAll(';', '\t'))],
  ['virgules.csv', strToU8(CSV.replaceAll(';', ','))],
  ['membres.xlsx', unTableur('xlsx')],
  ['membres.xls', unTableur('xls')],
  ['membres.ods', unTableur('ods')],
  ['contacts.vcf', strToU8(CARTES)],
];

/** Un .xlsx dont une partie est remplacée, ajoutée ou ôtée (`null`). */
export const xlsxAvec = (parties: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c></row></sheetData></worksheet>',
    ),
    ...Object.fromEntries(
      Object.entries(parties).flatMap(([nom, contenu]) =>
        contenu === null ? [] : [[nom, typeof contenu === 'string' ? strToU8(contenu) : contenu]],
      ),
    ),
  });
