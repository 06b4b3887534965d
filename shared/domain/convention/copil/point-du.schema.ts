import { z } from 'zod';
import { idSchema } from '../../champs.ts';
import { naturePointSchema } from '../../reunion/reunion.schema.ts';

/** Un point d'ordre du jour tiré de ce qu'une convention attend : ce que c'est, pourquoi, et le texte qui le veut. */
export const pointDuSchema = z.object({
  /** Ce qui est dû, toujours le même d'un jour à l'autre : « comptes:2025 ». */
  du: z.string().min(1).max(120),
  titre: z.string(),
  nature: naturePointSchema,
  intervenant: z.string().nullable(),
  duree: z.number().int().nullable(),
  raison: z.string(),
  article: z.string().nullable(),
});
export type PointDu = z.infer<typeof pointDuSchema>;

/** Ce qui se propose pour une réunion du COPIL, de l'une des conventions qu'il suit. */
export const pointDuProposeSchema = pointDuSchema.extend({
  conventionId: idSchema,
  numero: z.string(),
  /** L'on a choisi de ne pas le porter. */
  ecarte: z.boolean(),
});
export type PointDuPropose = z.infer<typeof pointDuProposeSchema>;
