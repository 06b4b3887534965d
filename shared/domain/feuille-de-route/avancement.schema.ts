import { z } from 'zod';
import { dateCivile } from '../champs.ts';
import { etatFicheSchema } from './fiche.schema.ts';

/** Où en est une action, telle que l'hôte la rend. */
export const avancementSchema = z.object({
  etat: etatFicheSchema,
  echeance: dateCivile.nullable(),
  /** Jours de retard ; 0 : aucun. */
  retard: z.number().int(),
  arreteeDepuis: z.number().int().nullable(),
  faites: z.number().int(),
  etapes: z.number().int(),
  /** Ses sous-actions bloquées ou en retard. */
  alertes: z.array(z.object({ intitule: z.string(), bloquee: z.boolean(), retard: z.number().int() })).readonly(),
});
