import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { apercuEffacementSchema } from '#shared/domain/donnees/donnees.schema.ts';
import { demande } from './definition.ts';

/** Les données personnelles : ce que le fichier sait d'une personne, et ce qu'elle peut en demander. */
export const donneesContract = {
  /** Ce qui partirait, resterait et se déciderait si l'on effaçait cette personne (G3) : relit tous les textes du fichier. */
  'donnees.apercuEffacement': demande(z.object({ id: idSchema }), apercuEffacementSchema),
  /** Efface une personne, pour de bon. `textes` : les clés des textes dont son nom se retire. */
  'donnees.effacer': demande(
    z.object({ id: idSchema, textes: z.array(z.string().max(200)).max(2000) }),
    z.object({ textes: z.number().int() }),
  ),
} as const;
