import { dateCourte } from '#shared/dates/format.ts';
import type { Constat } from '../constat.ts';
import { type ActesAControler, constat } from './acte-constat.ts';
import { acteEnVigueur } from './acte.rules.ts';
import type { Acte } from './instance.schema.ts';

/** Jour de la première nomination des membres : un arrêté modificatif, pris ensuite, ne la repousse pas. */
const premiereNomination = (actes: readonly Acte[]): string | null =>
  actes.flatMap(({ nature, date }) => (nature === 'nominations' && date !== null ? [date] : [])).toSorted()[0] ?? null;

/**
 * R-204 : les coprésidents d'un comité local sont désignés après consultation des membres 2° à 5°, eux-mêmes déjà nommés
 * (L. 5311-10, III, 3°, R. 5311-31).
 */
export function surLesCopresidents({ instance, actes, date }: ActesAControler): Constat[] {
  const designation = acteEnVigueur(actes, 'copresidents', date);
  if (instance.type !== 'CLPE' || designation === null) return [];
  const dire = (phrase: string) => constat('R-204', 'R. 5311-31', phrase, 'attention', designation.id);
  const { consulteLe, date: le } = designation;
  const nommes = premiereNomination(actes);
  if (consulteLe === null) return [dire('La consultation des membres 2° à 5° sur les coprésidents n’est pas datée.')];
  const constats: Constat[] = [];
  if (le !== null && consulteLe > le)
    constats.push(
      dire(`La consultation (${dateCourte(consulteLe)}) suit la désignation des coprésidents (${dateCourte(le)}).`),
    );
  if (le !== null && nommes !== null && le < nommes)
    constats.push(
      dire(
        `Les coprésidents sont désignés (${dateCourte(le)}) avant la nomination des membres à consulter (${dateCourte(nommes)}).`,
      ),
    );
  return constats;
}
