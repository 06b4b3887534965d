import { enumerer } from '#shared/text/nombres.ts';
import type { Constat } from '../constat.ts';
import { type ActesAControler, constat } from './acte-constat.ts';
import { CASES_DU_PLAN_IAE, type CaseDeListe, casesDuReglement } from './acte-listes.data.ts';
import { acteEnVigueur } from './acte.rules.ts';
import type { Acte } from './instance.schema.ts';

const manquantes = ({ pointages }: ActesAControler, acte: Acte, cases: readonly CaseDeListe[]): string[] =>
  cases
    .filter(
      ({ cle, facultatif }) => facultatif !== true && !pointages.some((p) => p.objetId === acte.id && p.cle === cle),
    )
    .map(({ libelle }) => libelle.toLowerCase());

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
