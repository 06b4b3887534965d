import { z } from 'zod';
import { idSchema } from '../champs.ts';

/** Ce que la géographie de 2024 a fait d'un quartier de 2015, quand la source le dit. */
export const natureDeSuccessionSchema = z.enum(['conserve', 'modifie', 'fusionne', 'scinde', 'sorti', 'entre']);
export type NatureDeSuccession = z.infer<typeof natureDeSuccessionSchema>;

/** Un quartier de 2015 et celui de 2024 qui le suit ; l'un des deux peut manquer. */
export const successionSchema = z.object({
  id: idSchema,
  ancien: z.string().nullable(),
  ancienLibelle: z.string().nullable(),
  nouveau: z.string().nullable(),
  nature: natureDeSuccessionSchema.nullable(),
  source: z.string(),
});
export type Succession = z.infer<typeof successionSchema>;
