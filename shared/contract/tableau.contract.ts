import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { formeTableauSchema, LIGNES_EXPORTEES, tableauSchema } from '#shared/domain/tableau/tableau.schema.ts';
import { demande } from './definition.ts';

export const tableauContract = {
  /**
   * Écrit un tableau de l'écran en classeur ou en CSV ; rend de quoi le prendre. Ses colonnes et ses lignes viennent par
   * dépôt, en JSON : cinquante mille lignes passent, sans élargir la porte des commandes.
   */
  'tableaux.exporter': demande(
    z.object({
      titre: tableauSchema.shape.titre,
      lignes: z.number().int().min(0).max(LIGNES_EXPORTEES),
      depot: idSchema,
      forme: formeTableauSchema,
    }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
  /** Toute l'instance en JSON, et la description de son format, dans une archive. */
  'instances.exporter': demande(
    z.object({ id: idSchema }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
