import { type Partage, partDuDroitCommun } from '#shared/domain/feuille-de-route/argent.rules.ts';
import type { ElementDeNote } from '#shared/domain/note/matiere.types.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { element } from './elements.ts';

/** Ce que des actions ont de retenu une année, droit commun d'abord ; rien si rien n'est saisi. Centimes. */
export function argentRetenu(annee: number, partage: Partage, vers: string, precision = ''): ElementDeNote[] {
  const { droitCommun, specifique, autres } = partage;
  const total = droitCommun + specifique + autres;
  if (total === 0) return [];
  const part = partDuDroitCommun(partage);
  const dits = [
    droitCommun > 0 && `${montantFr(droitCommun)} de droit commun`,
    specifique > 0 && `${montantFr(specifique)} de crédits spécifiques`,
    autres > 0 && `${montantFr(autres)} d’autres fonds`,
  ].filter((mots) => mots !== false);
  const seul = dits.length === 1;
  return [
    element(
      `Retenu en ${annee}`,
      seul ? enumerer(dits) : `${montantFr(total)}, dont ${enumerer(dits)}`,
      // D'un seul fonds, ou sans crédit spécifique, la part ne dirait rien de plus.
      [
        !seul &&
          specifique > 0 &&
          part !== null &&
          `part du droit commun${autres > 0 ? ', hors autres fonds' : ''} : ${partFr(part)}`,
        precision,
      ],
      vers,
    ),
  ];
}
