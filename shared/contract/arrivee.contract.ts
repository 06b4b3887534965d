import { z } from 'zod';
import { heure, idSchema } from '#shared/domain/champs.ts';
import { commande } from './definition.ts';

export const arriveeContract = {
  /**
   * Un membre arrive en séance : sa présence se constate et son entrée se note, en un seul geste; qui
   * tenait le siège en part au même point.
   */
  'presences.arriver': commande(
    z.object({
      reunionId: idSchema,
      siegeId: idSchema,
      /** Titulaire ou suppléant. */
      personneId: idSchema,
      pointId: idSchema,
      heure: heure.nullable(),
      /** Prend en visioconférence un siège que tenait un autre ; d'ordinaire, en salle. */
      aDistance: z.boolean().optional(),
    }),
    z.null(),
    'Noter l’arrivée d’un membre',
  ),
} as const;
