import { INSECABLE } from './typographie.ts';

/** Un nom entre guillemets : « Équipe “Pied d’immeuble” » ; ceux qu'il porte déjà passent en guillemets du second rang. */
export const citer = (nom: string): string =>
  `«${INSECABLE}${nom.replace(/«\s*/gu, '“').replace(/\s*»/gu, '”')}${INSECABLE}»`;
