import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etatReunionSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { requete } from './definition.ts';
import { acteVouluSchema } from './documents-instance.contract.ts';
import { LIT_SEANCE } from './lit-seance.ts';
import { genreDocumentSchema } from './reunion.contract.ts';

/** Le début du document sur l'objet choisi ; `null` : cet objet n'en a pas l'usage, ou il manque de quoi l'établir. */
const vignetteSchema = z.custom<DocumentNeutre>().nullable();

export const galerieContract = {
  /** Tous les documents de l'application, en vignettes : sur l'instance et la réunion choisies, ou la dernière séance tenue. */
  'galerie.lire': requete(
    z.object({ instanceId: idSchema.nullable().default(null), reunionId: idSchema.nullable().default(null) }),
    z.object({
      instances: z.array(z.object({ id: idSchema, nom: z.string() })),
      instanceId: idSchema.nullable(),
      /** Les réunions de cette instance, la plus récente d'abord. */
      reunions: z.array(z.object({ id: idSchema, date: dateCivile, etat: etatReunionSchema })),
      reunionId: idSchema.nullable(),
      deReunion: z.array(z.object({ genre: genreDocumentSchema, vignette: vignetteSchema })),
      dInstance: z.array(
        z.object({ genre: acteVouluSchema.shape.genre, objet: idSchema.nullable(), vignette: vignetteSchema }),
      ),
    }),
    [...LIT_SEANCE, 'nombre_fixe'],
  ),
} as const;
