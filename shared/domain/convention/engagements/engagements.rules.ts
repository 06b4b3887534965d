import type { SuiteDeControle } from '../controle/suite.schema.ts';
import type { Engagement } from './engagement.schema.ts';

/** Ce que les engagements font attendre, à une date, de l'État ou d'un autre signataire ; abandonné, plus rien. */
export const suitesDesEngagements = (engagements: readonly Engagement[]): readonly SuiteDeControle[] =>
  engagements.flatMap(({ id, intitule, deLEtat, echeance, etat, tenuLe }): SuiteDeControle[] =>
    echeance === null || etat === 'abandonne'
      ? []
      : [
          {
            cle: `engagement:${id}`,
            qui: deLEtat ? 'etat' : 'operateur',
            // La ligne du temps n'a pas la place d'en dire plus : qui, se lit dans l'onglet.
            quoi: intitule,
            le: echeance,
            faitLe: etat === 'tenu' ? (tenuLe ?? echeance) : null,
            article: null,
          },
        ],
  );

/** Combien sont tenus, sur combien : les abandonnés n'en sont plus. */
export function avancementDesEngagements(engagements: readonly Pick<Engagement, 'etat'>[]): {
  readonly tenus: number;
  readonly sur: number;
} {
  const comptes = engagements.filter(({ etat }) => etat !== 'abandonne');
  return { tenus: comptes.filter(({ etat }) => etat === 'tenu').length, sur: comptes.length };
}
