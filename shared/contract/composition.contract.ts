import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative } from '#shared/domain/champs.ts';
import { categorieSchema, collegeSchema } from '#shared/domain/instance/instance.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();

const nombreDeVoix = z
  .number('Indiquez un nombre de voix.')
  .int('Un nombre de voix est entier.')
  .min(0, 'Un nombre de voix n’est pas négatif.')
  .max(10_000, 'Ce nombre dépasse 10 000 voix.');

/** Voix d'un siège, ou d'une organisation ; l'un des deux. */
const voixASaisirSchema = z
  .object({ siegeId: idSchema.nullable(), organisme: ligneFacultative(300), nombre: nombreDeVoix })
  .refine(({ siegeId, organisme }) => (siegeId === null) !== (organisme === null), {
    path: ['nombre'],
    message: 'Ces voix reviennent à un siège, ou à une organisation.',
  });

/** La composition d'une instance : voix, nombre de membres par catégorie, élections, remplacements. */
export const compositionContract = {
  /**
   * Saisit les voix que fixe un arrêté, toutes ensemble, à compter d'une date : elles remplacent celles de l'arrêté
   * précédent à partir de ce jour (R. 5311-38, -39). Le numéro et la date complètent l'acte de l'instance.
   */
  'voix.definir': commande(
    z.object({
      instanceId: idSchema,
      vu: z.number().int().min(0),
      depuis: dateCivile.nullable(),
      arrete: z.object({ numero: ligneFacultative(100), date: dateCivile.nullable() }),
      voix: z
        .array(voixASaisirSchema)
        .min(1, 'Indiquez les voix d’au moins un siège.')
        .max(300, 'Un comité compte au plus 300 sièges.'),
    }),
    rien,
    'Saisir les voix de l’arrêté',
  ),
  /** Retire les voix d'un arrêté ; celles du précédent valent de nouveau. */
  'voix.effacer': commande(
    z.object({ instanceId: idSchema, depuis: dateCivile.nullable() }),
    rien,
    'Effacer les voix d’un arrêté',
  ),
  /** Note le nombre de membres que l'arrêté fixe à une catégorie; nul, il s'efface. */
  'composition.fixerNombre': commande(
    z.object({
      instanceId: idSchema,
      categorie: categorieSchema,
      nombre: z
        .number('Indiquez un nombre de membres.')
        .int('Un nombre de membres est entier.')
        .min(0, 'Un nombre de membres n’est pas négatif.')
        .max(200, 'Ce nombre dépasse 200 membres.')
        .nullable(),
    }),
    rien,
    'Fixer le nombre de membres',
  ),
  /** Ajoute plusieurs sièges vacants d'un geste : ceux que l'arrêté fixe, ceux des organisations qui n'en ont pas. */
  'composition.ajouterSieges': commande(
    z.object({
      instanceId: idSchema,
      sieges: z
        .array(z.object({ categorie: categorieSchema, college: collegeSchema, organisme: ligneFacultative(300) }))
        .min(1, 'Choisissez au moins un siège.')
        .max(200),
    }),
    rien,
    'Ajouter des sièges',
  ),
  /** Rattache plusieurs nominations au même arrêté. */
  'composition.referencerArrete': commande(
    z.object({
      instanceId: idSchema,
      arrete: ligneFacultative(100),
      arreteLe: dateCivile.nullable(),
      mandats: z.array(idSchema).min(1, 'Choisissez au moins une nomination.').max(600),
    }),
    rien,
    'Rattacher des nominations à un arrêté',
  ),
  /** Range les suppléants d'un siège : le premier de la liste siège d'abord. */
  'composition.ordonnerSuppleants': commande(
    z.object({ siegeId: idSchema, mandats: z.array(idSchema).max(50) }),
    rien,
    'Ranger les suppléants',
  ),
  /** Déplace un siège d'un cran dans sa catégorie : l'ordre protocolaire de tous les documents. */
  'composition.deplacerSiege': commande(
    z.object({ siegeId: idSchema, sens: z.enum(['monter', 'descendre']) }),
    rien,
    'Changer l’ordre protocolaire',
  ),
} as const;
