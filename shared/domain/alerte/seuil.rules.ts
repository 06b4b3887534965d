import { accord, nombreFr } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import { type CleDeSeuil, cleDeSeuilSchema, type SeuilDAlerte } from './seuil.schema.ts';
import { SEUILS } from './seuils.data.ts';

export type Seuils = Readonly<Record<CleDeSeuil, number>>;

/** Tous les seuils : celui que le service a réglé, sinon l'usage. */
export const seuilsDe = (regles: readonly Pick<SeuilDAlerte, 'cle' | 'valeur'>[]): Seuils =>
  Object.fromEntries(
    cleDeSeuilSchema.options.map((cle) => [cle, regles.find((un) => un.cle === cle)?.valeur ?? SEUILS[cle].parDefaut]),
  ) as Seuils;

/** « 20 points », « 3 mois », « 80 % ». */
export const direLeSeuil = (cle: CleDeSeuil, valeur: number): string =>
  `${nombreFr(valeur)}${INSECABLE}${accord(valeur, ...SEUILS[cle].unite)}`;
