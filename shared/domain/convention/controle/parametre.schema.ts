import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative } from '../../champs.ts';

export const cleDeParametreSchema = z.enum([
  'seuilEcart',
  'seuilVert',
  'seuilOrange',
  'plafondAvance',
  'jourAvance',
  'delaiDeReponse',
  'plafondRsfp',
  'plafondMinimis',
]);
export type CleDeParametre = z.infer<typeof cleDeParametreSchema>;

/** La valeur d'un réglage des conventions à compter d'une date, et le texte dont elle vient. */
export const parametreSaisiSchema = z.object({
  cle: cleDeParametreSchema,
  depuis: dateCivile,
  /** Dix-millièmes d'un taux, centimes d'un montant, jours, ou 331 pour le 31 mars. */
  valeur: z.number('Écrivez un nombre.').int('Écrivez deux décimales au plus.').min(0, 'Pas de valeur négative.'),
  article: ligneFacultative(200),
});
export const parametreDeConventionSchema = parametreSaisiSchema.extend({ id: idSchema });
export type ParametreDeConvention = z.output<typeof parametreDeConventionSchema>;
