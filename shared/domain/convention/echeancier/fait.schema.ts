import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative } from '../../champs.ts';

export const genreDeFaitSchema = z.enum(['controle', 'compte_rendu', 'bilan_d_ensemble']);
export type GenreDeFait = z.infer<typeof genreDeFaitSchema>;

/** Ce qui se note à une date : un contrôle fait (E3), un compte rendu financier (E1) ou le bilan d'ensemble (E2) reçu. */
export const faitSaisiSchema = z.object({
  genre: genreDeFaitSchema,
  /** D'un compte rendu, l'année où l'exercice se clôt. */
  annee: z.number('Indiquez l’exercice, par exemple 2026.').int().min(2000).max(2199),
  le: dateCivile,
  note: ligneFacultative(300),
});
export const faitPatchSchema = faitSaisiSchema.pick({ le: true, note: true }).partial();

export const faitDeConventionSchema = z.object({
  id: idSchema,
  genre: genreDeFaitSchema,
  annee: z.number().int(),
  le: dateCivile,
  note: z.string().nullable(),
});
export type FaitDeConvention = z.infer<typeof faitDeConventionSchema>;
