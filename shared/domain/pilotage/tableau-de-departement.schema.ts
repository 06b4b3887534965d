import { z } from 'zod';
import { idSchema } from '../champs.ts';
import { genreDeConventionSchema } from '../convention/convention.schema.ts';
import { echeanceListeeSchema } from '../convention/echeancier/echeance-listee.schema.ts';

const nombre = z.number().int();

/** Ce qui se fait d'un contrat de ville cette année : sa feuille de route en vigueur, ses actions. */
const contratPiloteSchema = z.object({
  id: idSchema,
  /** La plus récente en vigueur ; `null` : aucune. */
  feuilleId: idSchema.nullable(),
  actions: nombre,
  enRetard: nombre,
  bloquees: nombre,
});

/** Une convention qui agit dans le département : ce qui y est dû d'abord, et ce qui est versé ; centimes. */
const conventionPiloteeSchema = z.object({
  id: idSchema,
  genre: genreDeConventionSchema,
  intitule: z.string(),
  porteur: z.string(),
  du: echeanceListeeSchema.nullable(),
  montant: nombre.nullable(),
  verse: nombre,
});
export type ConventionPilotee = z.infer<typeof conventionPiloteeSchema>;

/** Les contrats et les conventions d'un département, d'un regard. */
export const tableauDeDepartementSchema = z.object({
  contrats: z.array(contratPiloteSchema),
  conventions: z.array(conventionPiloteeSchema),
});
export type TableauDeDepartement = z.infer<typeof tableauDeDepartementSchema>;
