import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { formeTableauSchema, tableauSchema } from '#shared/domain/tableau/tableau.schema.ts';
import { demande } from './definition.ts';

export const tableauContract = {
  /** Écrit un tableau de l'écran en classeur ou en CSV ; rend de quoi le prendre. */
  'tableaux.exporter': demande(
    z.object({ tableau: tableauSchema, forme: formeTableauSchema }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
  /** Toute l'instance en JSON, et la description de son format, dans une archive. */
  'instances.exporter': demande(
    z.object({ id: idSchema }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
