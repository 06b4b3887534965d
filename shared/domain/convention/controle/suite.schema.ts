import { z } from 'zod';
import { dateCivile } from '../../champs.ts';

/** Ce que le contrôle fait attendre, à une date, de l'un ou de l'autre : réponse, éléments, transmission, visite. */
export const suiteDeControleSchema = z.object({
  cle: z.string(),
  qui: z.enum(['etat', 'operateur']),
  quoi: z.string(),
  le: dateCivile,
  faitLe: dateCivile.nullable(),
  article: z.string().nullable(),
});
export type SuiteDeControle = z.output<typeof suiteDeControleSchema>;
