import type { ClasseurVerrouille } from '#shared/domain/navette/classeur-verrouille.types.ts';
import { R } from '../../openxml/espaces.ts';
import { empaqueter, partieXml } from '../../openxml/paquet.ts';
import { partieDesProprietes } from '../../openxml/proprietes.ts';
import { joindre, Xml, xml } from '../../openxml/xml.ts';
import { ecrireCarte, ecrireModeDEmploi, ecrireOrigine } from './feuilles-d-appoint.ts';
import { STYLES_VERROUILLES } from './styles.ts';
import { ecrireTable, TITRES_REPETES } from './table.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const ESPACE = xml`xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;

interface Onglet {
  readonly nom: string;
  readonly contenu: Xml;
  readonly cache?: true;
  /** Ses titres se répètent à l'impression. */
  readonly titres?: true;
}

const id = (rang: number): string => `feuille${rang + 1}`;

/** Le classeur garde ses onglets : on ne peut ni en ôter, ni montrer ceux qui sont cachés. Sans mot de passe. */
function enClasseur(onglets: readonly Onglet[]): Xml {
  const feuilles = onglets.map(
    ({ nom, cache }, rang) =>
      xml`<sheet name="${nom}" sheetId="${rang + 1}"${cache ? xml` state="veryHidden"` : null} r:id="${id(rang)}"/>`,
  );
  const noms = onglets.flatMap(({ nom, titres }, rang) =>
    titres === undefined
      ? []
      : [xml`<definedName name="_xlnm.Print_Titles" localSheetId="${rang}">'${nom}'!${TITRES_REPETES}</definedName>`],
  );
  const definis = noms.length === 0 ? null : xml`<definedNames>${joindre(noms)}</definedNames>`;
  return xml`<workbook ${ESPACE} ${R}><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="0"/></bookViews><sheets>${joindre(feuilles)}</sheets>${definis}</workbook>`;
}

/**
 * Un classeur verrouillé (.xlsx) : un mode d'emploi, une table par onglet, et deux feuilles cachées qui le feront reconnaître
 * et comparer. Aucune formule (T21).
 */
export function ecrireClasseurVerrouille(classeur: ClasseurVerrouille): Uint8Array {
  const onglets: readonly Onglet[] = [
    { nom: 'Mode d’emploi', contenu: ecrireModeDEmploi(classeur) },
    ...classeur.tables.map((table): Onglet => ({ nom: table.modele.nom, contenu: ecrireTable(table), titres: true })),
    { nom: 'Carte', contenu: ecrireCarte(classeur), cache: true },
    { nom: 'Origine', contenu: ecrireOrigine(classeur), cache: true },
  ];
  return empaqueter(
    [
      partieXml('xl/workbook.xml', `${TYPE}.sheet.main+xml`, enClasseur(onglets), [
        ...onglets.map((_, rang) => ({ id: id(rang), type: 'worksheet', cible: `worksheets/sheet${rang + 1}.xml` })),
        { id: 'styles', type: 'styles', cible: 'styles.xml' },
      ]),
      ...onglets.map(({ contenu }, rang) =>
        partieXml(`xl/worksheets/sheet${rang + 1}.xml`, `${TYPE}.worksheet+xml`, contenu),
      ),
      partieXml('xl/styles.xml', `${TYPE}.styles+xml`, new Xml(STYLES_VERROUILLES)),
    ],
    partieDesProprietes({ titre: classeur.titre }),
  );
}
