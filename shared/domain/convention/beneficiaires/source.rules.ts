import { dateCourte } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';

/** Mention que porte tout chiffre imprimé (I12). */
export const mentionDeSource = (au: string, source: string): string =>
  typographier(`Données au ${dateCourte(au)}, source : ${source}.`);
