import { nombreFr } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';

/** Un taux en dix-millièmes, à une décimale : 1 234 se lit « 12,3 % » ; `null` : « n.d. ». */
export const dixMilliemesFr = (taux: number | null): string =>
  taux === null ? 'n.d.' : `${nombreFr(Math.round(taux / 10) / 10, 1)}${INSECABLE}%`;
