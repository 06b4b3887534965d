import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import type { ComparaisonDeFeuilles } from '#shared/domain/feuille-de-route/versions/comparer.rules.ts';
import { validationSchema, versionDeFeuilleSchema } from '#shared/domain/feuille-de-route/versions/version.schema.ts';
import { commande, requete } from './definition.ts';
import { LIT_FEUILLE } from './lit-feuille.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });

/** Les versions d'une feuille de route : ce qu'une instance a validé, figé, et ce qui a changé depuis. */
export const versionFeuilleContract = {
  'versionsDeFeuille.lister': requete(
    z.object({ feuilleId: idSchema }),
    z.object({
      /** La plus récente d'abord. */
      versions: z.array(versionDeFeuilleSchema),
      etat: z.enum(['brouillon', 'validee', 'revisee', 'modifiee']),
      /** Ce qui a changé depuis la dernière, en nombre. */
      changements: z.number().int(),
      /** L'instance qui valide d'ordinaire : celle qui la suit, sinon la sienne. */
      instanceHabituelle: idSchema.nullable(),
    }),
    [...LIT_FEUILLE, 'reunion'],
  ),
  /** Deux versions, ou une version et l'état du jour (`null`). */
  'versionsDeFeuille.comparer': requete(
    z.object({ feuilleId: idSchema, avant: idSchema, apres: idSchema.nullable() }),
    z.custom<ComparaisonDeFeuilles>(),
    LIT_FEUILLE,
  ),
  /** Les réunions tenues d'une instance, où elle a pu valider. */
  'versionsDeFeuille.reunions': requete(
    z.object({ instanceId: idSchema }),
    z.array(z.object({ id: idSchema, date: dateCivile })),
    ['reunion'],
  ),
  'versionsDeFeuille.valider': commande(
    validationSchema.extend({ feuilleId: idSchema }),
    z.object({ id: idSchema, numero: z.number().int() }),
    'Valider une version de la feuille de route',
  ),
  /** Corrige ce que l'on en dit ; son contenu ne change pas. */
  'versionsDeFeuille.modifier': commande(
    z.object({ id: idSchema, vu, patch: validationSchema.partial() }),
    rien,
    'Modifier une version de la feuille de route',
  ),
  /** La dernière seulement : les autres sont l'histoire de la feuille de route. */
  'versionsDeFeuille.retirer': commande(deId, rien, 'Retirer une version de la feuille de route'),
} as const;
