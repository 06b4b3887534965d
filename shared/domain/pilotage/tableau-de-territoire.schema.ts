import { z } from 'zod';
import { alertesLuesSchema } from '../alerte/alerte.schema.ts';
import { dateCivile, idSchema } from '../champs.ts';

/** Ce que la fiche d'un territoire ne dit pas seule : les conventions qui y agissent, ce qui s'y signale. */
export const tableauDeTerritoireSchema = z.object({
  conventions: z.array(
    z.object({
      id: idSchema,
      intitule: z.string(),
      porteur: z.string(),
      fin: dateCivile,
      /** Elle nomme ce territoire ; sinon, elle agit dans son département. */
      nomme: z.boolean(),
    }),
  ),
  alertes: alertesLuesSchema,
});
export type TableauDeTerritoire = z.infer<typeof tableauDeTerritoireSchema>;
