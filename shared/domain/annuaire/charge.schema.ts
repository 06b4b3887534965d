import { z } from 'zod';

/** Ce qui court au nom d'une personne et peut passer à une autre à compter d'un jour. */
export const chargeSchema = z.object({
  cle: z.string(),
  /** « Pilote de l’action », « Affaire suivie par ». */
  quoi: z.string(),
  objet: z.string(),
  /** Pourquoi elle ne passe pas ; `null` : elle peut passer. */
  reste: z.string().nullable(),
});
export type Charge = z.infer<typeof chargeSchema>;
