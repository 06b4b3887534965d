import type { TableauExporte } from '#shared/domain/tableau/tableau.schema.ts';
import { R } from '../openxml/espaces.ts';
import { empaqueter, partieXml } from '../openxml/paquet.ts';
import { partieDesProprietes } from '../openxml/proprietes.ts';
import { Xml, xml } from '../openxml/xml.ts';
import { ecrireFeuille, etendue } from './feuille.ts';
import { STYLES } from './styles.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CLASSEUR = xml`xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;

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

function classeur(tableau: TableauExporte): Xml {
  const feuille = nomDeFeuille(tableau.titre);
  const cite = `'${feuille}'!`;
  return xml`<workbook ${CLASSEUR} ${R}><sheets><sheet name="${feuille}" sheetId="1" r:id="feuille"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${cite}${etendue(tableau)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${cite}$1:$1</definedName></definedNames></workbook>`;
}

const PARTIE_DES_STYLES = partieXml('xl/styles.xml', `${TYPE}.styles+xml`, new Xml(STYLES));

/**
 * Un tableau en classeur Excel (.xlsx) : cellules typées, formats français, en-tête figé et filtré. Trois parties de XML, que
 * le validateur Open XML et LibreOffice relisent dans les essais : une bibliothèque de cinquante mégaoctets n'y ferait pas mieux.
 */
export const ecrireXlsx = (tableau: TableauExporte): Uint8Array =>
  empaqueter(
    [
      partieXml('xl/workbook.xml', `${TYPE}.sheet.main+xml`, classeur(tableau), [
        { id: 'feuille', type: 'worksheet', cible: 'worksheets/sheet1.xml' },
        { id: 'styles', type: 'styles', cible: 'styles.xml' },
      ]),
      partieXml('xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`, new Xml(ecrireFeuille(tableau))),
      PARTIE_DES_STYLES,
    ],
    partieDesProprietes({ titre: tableau.titre }),
  );
