import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative } from '#shared/domain/champs.ts';
import { commande } from './definition.ts';

export const anterieureContract = {
  /**
   * Reprend des séances tenues avant le fichier : une réunion par date, ses fichiers (jetons de `POST /octets`). Elles sont
   * exemptes de contrôles. Une séance déjà reprise, ou suivie dans ce fichier, reçoit les fichiers de plus.
   */
  'anterieures.reprendre': commande(
    z.object({
      instanceId: idSchema,
      seances: z
        .array(
          z.object({
            date: dateCivile,
            titre: ligneFacultative(300).default(null),
            jetons: z.array(idSchema).min(1).max(20),
          }),
        )
        .min(1)
        .max(50),
    }),
    z.object({
      reunions: z.array(idSchema),
      /** Combien de celles-là ce fichier suivait déjà. */
      suivies: z.number().int(),
      remarques: z.array(z.string()),
    }),
    'Reprendre des réunions antérieures',
  ),
} as const;
