import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';
import { etatFicheSchema, piloteSchema } from './fiche.schema.ts';

/** Ce qu'il faut pour ouvrir une sous-action : son intitulé ; qui la pilote et pour quand peuvent attendre. */
export const sousActionSaisieSchema = z.object({
  intitule: ligne('Donnez un intitulé à la sous-action.'),
  pilote: piloteSchema.nullable(),
  echeance: dateCivile.nullable(),
});

export const sousActionPatchSchema = z
  .object({
    intitule: ligne('Donnez un intitulé à la sous-action.'),
    debut: dateCivile.nullable(),
    echeance: dateCivile.nullable(),
    etat: etatFicheSchema,
    etatMotif: ligneFacultative(500),
    etatDepuis: dateCivile.nullable(),
  })
  .partial();
export type SousActionPatch = z.output<typeof sousActionPatchSchema>;

/** Une action menée à l'intérieur d'une fiche : son pilote, ses dates et son état sont à elle. */
export const sousActionSchema = z.object({
  id: idSchema,
  rang: z.number().int(),
  intitule: z.string(),
  piloteId: idSchema.nullable(),
  pilote: z.string().nullable(),
  structurePiloteId: idSchema.nullable(),
  structurePilote: z.string().nullable(),
  debut: dateCivile.nullable(),
  echeance: dateCivile.nullable(),
  etat: etatFicheSchema,
  etatMotif: z.string().nullable(),
  etatDepuis: dateCivile.nullable(),
});
export type SousAction = z.output<typeof sousActionSchema>;
