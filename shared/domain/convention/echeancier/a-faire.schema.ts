import { z } from 'zod';
import { dateCivile } from '../../champs.ts';

/** Ce qui reste à faire d'une convention : combien en retard, si les versements sont suspendus, et ce qui vient. */
export const aFaireSchema = z.object({
  enRetard: z.number().int(),
  suspendue: z.boolean(),
  prochaine: z
    .object({ quoi: z.string(), le: dateCivile, alerte: z.enum(['J-60', 'J-30', 'J']).nullable() })
    .nullable(),
});
export type AFaire = z.infer<typeof aFaireSchema>;
