import { nombreFr } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { ChiffreDuDiagnostic } from './diagnostic.schema.ts';

/** « 41,4 % », « 3 240 habitants » ; non disponible : « n.d. ». */
export const direChiffre = ({ valeur, unite }: Pick<ChiffreDuDiagnostic, 'valeur' | 'unite'>): string =>
  valeur === null ? 'n.d.' : `${nombreFr(valeur)}${unite === null ? '' : `${INSECABLE}${unite}`}`;
