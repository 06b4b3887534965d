import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { BaseSieg } from '../convention.schema.ts';

/** Publication de la décision (UE) 2025/2630, qui abroge celle de 2012. */
export const PUBLICATION_2025 = '2025-12-19';

/** Base proposée selon la date de signature (C6) : avant le 19/12/2025, la décision de 2012 ; ensuite, on demande (`null`). */
export const baseProposee = (signeeLe: string): BaseSieg | null =>
  signeeLe < PUBLICATION_2025 ? 'decision_2012' : null;

/** Une convention signée depuis sous la décision abrogée : transition à vérifier (C6). */
export const constatsDeLaBase = (base: BaseSieg, signeeLe: string): readonly Constat[] =>
  base === 'decision_2012' && signeeLe >= PUBLICATION_2025
    ? [
        {
          code: 'C6',
          gravite: 'attention',
          phrase: typographier('Texte abrogé par la décision (UE) 2025/2630 : transition à vérifier.'),
          article: null,
          ou: 'baseSieg',
        },
      ]
    : [];
