import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../../champs.ts';

export const etatDeRisqueSchema = z.enum(['a_engager', 'en_cours', 'fait', 'abandonne']);
export type EtatDeRisque = z.infer<typeof etatDeRisqueSchema>;
export const prioriteSchema = z.enum(['haute', 'moyenne', 'basse']);
export type Priorite = z.infer<typeof prioriteSchema>;

/** Une ligne du plan d'action (section 10) : ce qui menace, ce que l'on fait, qui, pour quand. */
export const risqueDeRapportSaisiSchema = z.object({
  risque: ligne('Dites en une ligne ce qui menace la convention.'),
  action: ligneFacultative(500),
  /** Une fonction ou une structure : « Porteur », « France Travail ». */
  pilote: ligneFacultative(200),
  echeance: dateCivile.nullable(),
  etat: etatDeRisqueSchema,
  priorite: prioriteSchema.nullable(),
});
export const risqueDeRapportPatchSchema = risqueDeRapportSaisiSchema.partial();

export const risqueDeRapportSchema = risqueDeRapportSaisiSchema.extend({ id: idSchema, rang: z.number().int() });
export type RisqueDeRapport = z.output<typeof risqueDeRapportSchema>;
