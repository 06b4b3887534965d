import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '#shared/domain/champs.ts';
import { listePointageSchema } from '#shared/domain/instance/pointage.schema.ts';
import { commande } from './definition.ts';

export const pointageContract = {
  /** Coche une case, à la date du jour si `le` est nul ; la décoche si `coche` est faux. Sa note reste si elle n'est pas dite. */
  'pointages.cocher': commande(
    z.object({
      objetId: idSchema,
      liste: listePointageSchema,
      cle: ligne('Dites quelle case.', 60),
      coche: z.boolean(),
      le: dateCivile.nullable().optional(),
      note: ligneFacultative(1000).optional(),
    }),
    z.null(),
    'Cocher une liste de contrôle',
  ),
} as const;
