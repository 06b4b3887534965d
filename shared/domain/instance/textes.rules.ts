import type { Regle } from './profil.rules.ts';
import type { Regime } from './types.data.ts';

/** Qui convoque et fixe l’ordre du jour, selon le régime ; `null` : aucun texte ne le dit. */
export const ARTICLE_DE_CONVOCATION: Readonly<Record<Regime, string | null>> = {
  CT: 'R. 5311-44',
  CREFOP: 'R. 6123-3-14',
  CRPA: 'R. 133-5',
  libre: null,
};

/** Ce qui permet de se réunir ou de délibérer à distance, selon le régime ; `null` : aucun texte. */
export const ARTICLE_A_DISTANCE: Readonly<Record<Regime, string | null>> = {
  CT: 'R. 5311-42',
  CREFOP: 'ordonnance n° 2014-1329',
  CRPA: 'ordonnance n° 2014-1329',
  libre: null,
};

/** L’article d’une règle, tel qu’un acte le cite : celui d’un règlement intérieur se dit tel. */
export function articleCite({ source, article }: Pick<Regle<unknown>, 'source' | 'article'>): string | null {
  if (source !== 'reglement') return article;
  return article === null ? 'règlement intérieur' : `règlement intérieur, ${article}`;
}
