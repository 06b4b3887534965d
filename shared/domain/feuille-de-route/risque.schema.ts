import { z } from 'zod';
import { idSchema, ligne, ligneFacultative } from '../champs.ts';

/** Un frein à l'emploi, de la seule liste que tient le service. */
export const freinSchema = z.object({ id: idSchema, intitule: z.string() });
export type Frein = z.output<typeof freinSchema>;
export const freinSaisiSchema = z.object({ intitule: ligne('Donnez un nom à ce frein : « Mobilité ».', 100) });

export const graviteSchema = z.enum(['faible', 'moyenne', 'forte']);
export type Gravite = z.infer<typeof graviteSchema>;

/** Ce qui menace une action, et ce que l'on prévoit contre. */
export const risqueSaisiSchema = z.object({
  intitule: ligne('Dites en une ligne ce qui menace l’action.'),
  gravite: graviteSchema.nullable(),
  parade: ligneFacultative(500),
});
export const risquePatchSchema = risqueSaisiSchema.partial();
export const risqueSchema = risqueSaisiSchema.extend({ id: idSchema, rang: z.number().int() });
export type Risque = z.output<typeof risqueSchema>;

/** Ce que l'évaluation d'une action fait décider. */
export const suiteDEvaluationSchema = z.enum(['reconduire', 'ajuster', 'etendre', 'droit_commun', 'arreter']);
export type SuiteDEvaluation = z.infer<typeof suiteDEvaluationSchema>;
