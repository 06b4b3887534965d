import { z } from 'zod';
import { dateCivile, idSchema, texteFacultatif } from '../../champs.ts';

/** Ce que l'on dit d'une validation : quand, par quelle instance, à quelle réunion, avec quelles réserves. */
export const validationSchema = z.object({
  valideeLe: dateCivile,
  instanceId: idSchema,
  reunionId: idSchema.nullable(),
  note: texteFacultatif(5_000),
});
export type Validation = z.output<typeof validationSchema>;

export const versionDeFeuilleSchema = z.object({
  id: idSchema,
  numero: z.number().int(),
  valideeLe: dateCivile,
  instance: z.object({ id: idSchema, nom: z.string() }),
  reunion: z.object({ id: idSchema, date: dateCivile }).nullable(),
  note: z.string().nullable(),
  etablieLe: z.string(),
});
export type VersionDeFeuille = z.infer<typeof versionDeFeuilleSchema>;
