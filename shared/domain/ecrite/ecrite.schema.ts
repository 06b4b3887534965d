import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative, texteFacultatif } from '../champs.ts';
import { bulletinSchema } from '../seance/seance.schema.ts';

/** Un instant du lieu, sans fuseau : « 2026-03-12T18:00 ». */
export const instantLocal = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/u, 'Indiquez un jour et une heure.');

export const ecritePatchSchema = z.object({
  ecriteDebut: instantLocal.nullable().optional(),
  ecriteFin: instantLocal.nullable().optional(),
  secret: z.boolean().optional(),
  circonstances: ligneFacultative(500).optional(),
});

/** Le vote écrit d'un membre : un sens par délibération, et l'opinion dont il demande l'annexe (R. 133-7). */
export const voteRecuSchema = z.object({
  reunionId: idSchema,
  siegeId: idSchema,
  recuLe: dateCivile,
  votes: z.array(z.object({ deliberationId: idSchema, sens: bulletinSchema.shape.sens })).max(200),
  opinion: texteFacultatif(20_000),
});
