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
  /** Les sauvegardes qui portent encore ce qui a été effacé, et le mois où la dernière sera partie (G6). */
  'donnees.sauvegardes': demande(
    z.object({}),
    z.object({
      /** Combien portent ce qui a déjà été effacé, sur combien en tout. */
      portent: z.number().int(),
      toutes: z.number().int(),
      /** AAAA-MM ; `null` : aucune ne le porte. */
      jusquEn: z.string().nullable(),
      /** Si l'on effaçait quelqu'un maintenant, toutes le porteraient jusqu'à ce mois. */
      desormais: z.string().nullable(),
      second: z.boolean(),
    }),
  ),
  /** Fait une sauvegarde saine, puis retire celles d'avant le dernier effacement, second dossier compris. */
  'donnees.retirerSauvegardes': demande(z.object({}), z.object({ retirees: z.number().int() })),
} as const;
