import { enumerer } from '#shared/text/nombres.ts';
import type { Constat } from '../constat.ts';
import { manquantes } from './acte-a-relire.rules.ts';
import { type ActesAControler, constat } from './acte-constat.ts';
import { CASES_DU_PLAN_IAE } from './acte-listes.data.ts';
import { acteEnVigueur } from './acte.rules.ts';

/** R-208 : tout comité départemental a sa commission d'insertion, qui a son plan d'action. */
export function surLInsertion(aControler: ActesAControler): Constat[] {
  const { instance, actes, commissionIae, date } = aControler;
  if (instance.type === 'CDPE' && !commissionIae)
    return [
      constat(
        'R-208',
        'R. 5311-26',
        'Ce comité comprend une commission inclusion et insertion par l’activité économique : elle n’est pas dans ce fichier.',
      ),
    ];
  if (instance.type !== 'commission_iae') return [];
  const plan = acteEnVigueur(actes, 'plan_iae', date);
  if (plan === null)
    return [
      constat('R-208', 'R. 5311-26, 1°', 'Aucun plan d’action pour l’insertion par l’activité économique en vigueur.'),
    ];
  const aRelire = manquantes(aControler, plan, CASES_DU_PLAN_IAE);
  return aRelire.length === 0
    ? []
    : [
        constat(
          'R-208',
          'R. 5311-26, 1°',
          `Le plan d’action reste à relire : ${enumerer(aRelire)}.`,
          'attention',
          plan.id,
        ),
      ];
}
