import { z } from 'zod';
import { idSchema } from '../champs.ts';

/** Un organisme d'une convention O2R en vigueur, à associer à une plénière (O-17). */
export const organismeAAssocierSchema = z.object({
  structureId: idSchema,
  nom: z.string(),
  conventions: z.array(z.object({ id: idSchema, numero: z.string() })),
  /** Il y siège, ou quelqu'un de lui est invité ; `null` : personne. */
  place: z.enum(['membre', 'invite']).nullable(),
  /** Qui l'on y connaît, pour l'inviter. */
  personnes: z.array(z.object({ id: idSchema, nom: z.string(), fonction: z.string().nullable() })),
});
export type OrganismeAAssocier = z.infer<typeof organismeAAssocierSchema>;
