import { strToU8, zipSync } from 'fflate';
import type { TableauExporte } from '#shared/domain/tableau/tableau.schema.ts';
import { ecrireFeuille, enXml, etendue } from './feuille.ts';
import { STYLES } from './styles.ts';

const TETE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PAQUET = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const lien = (id: string, type: string, cible: string) => `<Relationship Id="${id}" Type="${type}" Target="${cible}"/>`;
const liens = (dedans: string) => `<Relationships xmlns="${PAQUET}/relationships">${dedans}</Relationships>`;
const partie = (nom: string, type: string) => `<Override PartName="${nom}" ContentType="${type}"/>`;

/** Un nom de feuille : trente et un signes, sans ceux qu'Excel refuse. */
const nomDeFeuille = (titre: string): string => {
  const sur = titre
    .replace(/[\\/?*[\]:']/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 31)
    .trim();
  return sur === '' ? 'Tableau' : sur;
};

function classeur(tableau: TableauExporte): string {
  const feuille = nomDeFeuille(tableau.titre);
  const cite = `'${enXml(feuille)}'!`;
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="${enXml(feuille)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${cite}${etendue(tableau)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${cite}$1:$1</definedName></definedNames></workbook>`;
}

/**
 * Un tableau en classeur Excel (.xlsx) : cellules typées, formats français, en-tête figé et filtré. Quatre parties de XML, que
 * le validateur Open XML et LibreOffice relisent dans les essais : une bibliothèque de cinquante mégaoctets n'y ferait pas mieux.
 */
export function ecrireXlsx(tableau: TableauExporte): Uint8Array {
  const parties: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PAQUET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${partie('/xl/workbook.xml', `${TYPE}.sheet.main+xml`)}${partie('/xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`)}${partie('/xl/styles.xml', `${TYPE}.styles+xml`)}${partie('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
    '_rels/.rels': liens(
      lien('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml') +
        lien('rId2', `${PAQUET}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PAQUET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${enXml(tableau.titre)}</dc:title><dc:language>fr-FR</dc:language></cp:coreProperties>`,
    'xl/workbook.xml': classeur(tableau),
    'xl/_rels/workbook.xml.rels': liens(
      lien('rId1', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml') + lien('rId2', `${OFFICE}/styles`, 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': ecrireFeuille(tableau),
    'xl/styles.xml': STYLES,
  };
  return zipSync(Object.fromEntries(Object.entries(parties).map(([nom, xml]) => [nom, strToU8(`${TETE}${xml}`)])));
}
