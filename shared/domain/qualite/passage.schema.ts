import { z } from 'zod';
import fichier from './passages.json' with { type: 'json' };

/** Le dernier passage entier d'une campagne d'essais. */
export const passageSchema = z.object({
  date: z.iso.date(),
  /** Version de l'application éprouvée. */
  version: z.string(),
  essais: z.number().int().positive(),
  /** Essais manqués. */
  fautes: z.number().int().nonnegative(),
  /** De quoi rejouer le même tirage. */
  graine: z.number().int(),
  secondes: z.number().nonnegative(),
  /** Ce qui a été vu, en toutes lettres : « écritures interrompues » → 412. */
  chiffres: z.record(z.string(), z.number()),
});
export type Passage = z.infer<typeof passageSchema>;

/** Les passages, par nom de campagne ; écrits par `npm run campagne`, jamais à la main. */
export const passagesSchema = z.record(z.string(), passageSchema);

export const PASSAGES: Readonly<Record<string, Passage>> = passagesSchema.parse(fichier);
