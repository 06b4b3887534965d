import { z } from 'zod';
import { idSchema } from '../../champs.ts';

const nombre = z
  .number('Écrivez un nombre, par exemple 12.')
  .int('Écrivez un nombre entier.')
  .min(0, 'Un nombre ne peut pas être négatif.')
  .max(1_000_000, 'Ce nombre dépasse un million. Vérifiez-le.')
  .nullable();
/** « 2026-03 ». */
export const moisSchema = z.string().regex(/^(?:20|21)\d{2}-(?:0[1-9]|1[0-2])$/u, 'Indiquez un mois : mars 2026.');

/** Les nombres d'un mois de RSFP (D. 5316-14 à D. 5316-17) : jamais une personne (G1) ; `null` : pas dit. */
export const rsfpPatchSchema = z
  .object({ demandes: nombre, misesAJour: nombre, pieces: nombre, arrets: nombre })
  .partial();
export const moisDeRsfpSchema = rsfpPatchSchema.required().extend({ id: idSchema, mois: moisSchema });
export type MoisDeRsfp = z.output<typeof moisDeRsfpSchema>;
