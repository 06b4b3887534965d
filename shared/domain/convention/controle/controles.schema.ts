import { z } from 'zod';
import { demandeDeControleSchema } from './demande.schema.ts';
import { donneeTransmiseSchema } from './donnee-transmise.schema.ts';
import { lettreDeControleSchema } from './lettre.schema.ts';
import { moisDeRsfpSchema } from './rsfp.schema.ts';
import { visiteSchema } from './visite.schema.ts';

/** Tout ce qui contrôle une convention : visites, lettres, demandes (O-15), données transmises (O-18), RSFP. */
export const controlesDeConventionSchema = z.object({
  /** La plus récente d'abord, comme les lettres et les demandes. */
  visites: z.array(visiteSchema),
  lettres: z.array(lettreDeControleSchema),
  demandes: z.array(demandeDeControleSchema),
  donnees: z.array(donneeTransmiseSchema),
  /** Du mois le plus ancien au plus récent. */
  rsfp: z.array(moisDeRsfpSchema),
});
export type ControlesDeConvention = z.output<typeof controlesDeConventionSchema>;
