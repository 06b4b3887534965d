import type { Constat } from '../constat.ts';
import { type ActesAControler, constat } from './acte-constat.ts';
import { surLesCopresidents } from './acte-des-presidents.rules.ts';
import { surLePerimetre } from './acte-du-ressort.rules.ts';
import { surLInsertion } from './acte-insertion.rules.ts';
import { surLeReglement } from './acte-reglement.rules.ts';

const COMITES = ['CRPE', 'CREFOP', 'CDPE', 'CLPE'];

/** R-206 : les modalités d'association des usagers, définies avec les comités de liaison. */
function surLesUsagers({ instance: { type, usagers } }: ActesAControler): Constat[] {
  if (!COMITES.includes(type) || usagers !== null) return [];
  const article = type === 'CREFOP' ? 'R. 6123-3-20' : 'R. 5311-46';
  return [
    constat('R-206', article, 'Modalités d’association des représentants des usagers non renseignées.', 'information'),
  ];
}

/** Ce que les règles relèvent des actes d'une instance (R-009, R-050, R-204 à R-208) ; rien n'est bloqué. */
export const controlerActes = (aControler: ActesAControler): readonly Constat[] => [
  ...surLePerimetre(aControler),
  ...surLesCopresidents(aControler),
  ...surLeReglement(aControler),
  ...surLInsertion(aControler),
  ...surLesUsagers(aControler),
];
