import { z } from 'zod';
import { dateCivile, idSchema } from '../champs.ts';

/** À qui va une navette : une personne de l'annuaire, ou une structure dont personne n'est nommé. */
export const destinataireSchema = z.object({ genre: z.enum(['personne', 'structure']), id: idSchema });
export type Destinataire = z.output<typeof destinataireSchema>;

/** Ce dont une navette parle. */
export const sujetDeNavetteSchema = z.object({ genre: z.enum(['feuille', 'convention']), id: idSchema });
export type SujetDeNavette = z.output<typeof sujetDeNavetteSchema>;

/** Une navette établie, et ce qu'elle est devenue. */
export const navetteSchema = z.object({
  id: idSchema,
  sujet: sujetDeNavetteSchema,
  /** D'une convention, le dernier jour de la période demandée. */
  au: dateCivile.nullable(),
  destinataire: destinataireSchema,
  etablieLe: dateCivile,
  attendueLe: dateCivile,
  recueLe: dateCivile.nullable(),
  integreeLe: dateCivile.nullable(),
});
export type Navette = z.output<typeof navetteSchema>;
