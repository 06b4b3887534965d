import { z } from 'zod';

/** Combien d'objets porte une sauvegarde, corbeille non comprise. */
export const contenuDeSauvegardeSchema = z.object({
  instances: z.number().int(),
  reunions: z.number().int(),
  decisions: z.number().int(),
  personnes: z.number().int(),
  conventions: z.number().int(),
  fiches: z.number().int(),
});
export type ContenuDeSauvegarde = z.infer<typeof contenuDeSauvegardeSchema>;

/** Pourquoi une sauvegarde a été faite. */
export const RAISONS_DE_SAUVEGARDE = ['ouverture', 'reguliere', 'migration', 'restauration', 'demande'] as const;
