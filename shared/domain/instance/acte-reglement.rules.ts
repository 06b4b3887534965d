import { enumerer } from '#shared/text/nombres.ts';
import type { Constat } from '../constat.ts';
import { manquantes } from './acte-a-relire.rules.ts';
import { type ActesAControler, constat } from './acte-constat.ts';
import { casesDuReglement } from './acte-listes.data.ts';
import { acteEnVigueur } from './acte.rules.ts';

/** le règlement intérieur, son adoption par le comité et ce qu'il doit déterminer. */
export function surLeReglement(aControler: ActesAControler): Constat[] {
  const { instance, actes, date } = aControler;
  if (instance.type !== 'CDPE' && instance.type !== 'CLPE') return [];
  const reglement = acteEnVigueur(actes, 'reglement_interieur', date);
  if (reglement === null) return [constat('R-050', 'R. 5311-45', 'Règlement intérieur non renseigné.', 'information')];
  const constats: Constat[] = [];
  if (reglement.deliberationId === null)
    constats.push(
      constat(
        'R-207',
        'R. 5311-45',
        'Dites par quelle décision le comité a adopté son règlement intérieur.',
        'information',
        reglement.id,
      ),
    );
  const aRelire = manquantes(aControler, reglement, casesDuReglement(instance.type));
  if (aRelire.length > 0)
    constats.push(
      constat(
        'R-207',
        'R. 5311-45',
        `Le règlement intérieur reste à relire : ${enumerer(aRelire)}.`,
        'attention',
        reglement.id,
      ),
    );
  return constats;
}
