import { z } from 'zod';
import { personneSaisieSchema, personneSchema, roleMandatSchema } from '#shared/domain/annuaire/personne.schema.ts';
import { dateCivile, idSchema, ligneFacultative } from '#shared/domain/champs.ts';
import { categorieSchema, collegeSchema } from '#shared/domain/instance/instance.schema.ts';
import { titreDuMembreSchema } from '#shared/domain/instance/nomination.schema.ts';
import { commande, requete } from './definition.ts';

const vu = z.number().int().min(0);
const rien = z.null();

/** Ce qui fonde une nomination, tel qu'on le saisit. */
const fondementSchema = z.object({
  proposePar: ligneFacultative(300),
  proposeLe: dateCivile.nullable(),
  consulteLe: dateCivile.nullable(),
  arrete: ligneFacultative(100),
  arreteLe: dateCivile.nullable(),
  titre: titreDuMembreSchema.nullable(),
  assemblee: ligneFacultative(300),
});

/** Ligne d'un tableau collé, comprise mais pas encore enregistrée. */
export const membreColleSchema = z.object({
  personne: personneSchema.omit({ id: true }),
  /** Siège vacant ou occupé proposé d'après la structure ou la fonction ; `null` : à choisir. */
  siegeId: idSchema.nullable(),
  /** Le siège de plus qu'il faudrait, quand aucun siège de ce genre n'est vacant. */
  manque: z.object({ categorie: categorieSchema, college: collegeSchema }).nullable(),
  role: roleMandatSchema,
  /** Phrase par champ douteux ou fautif. */
  fautes: z.record(z.string(), z.string()),
  /** Personne déjà connue (même courriel, ou même nom et prénom). */
  dejaConnue: idSchema.nullable(),
});

/** Une ligne du collage, vérifiée : sur un siège connu, ou sur un siège à créer dans une catégorie. */
const membreACollerSchema = z
  .object({
    personne: personneSaisieSchema,
    personneId: idSchema.nullable(),
    siegeId: idSchema.nullable(),
    nouveauSiege: z
      .object({ categorie: categorieSchema, college: collegeSchema.nullable(), organisme: ligneFacultative(300) })
      .nullable()
      .default(null),
    role: roleMandatSchema,
  })
  .refine(({ siegeId, nouveauSiege }) => (siegeId === null) !== (nouveauSiege === null), {
    path: ['siegeId'],
    message: 'Choisissez le siège de cette personne.',
  });

/** Les sièges et qui les occupe : ajouter, nommer, remplacer, retirer, coller. */
export const membreContract = {
  /** `epciSiren` rattache un siège du 4° à son intercommunalité. */
  'sieges.ajouter': commande(
    z.object({
      instanceId: idSchema,
      categorie: categorieSchema,
      organisme: ligneFacultative(300),
      college: collegeSchema.nullable(),
      epciSiren: z.string().max(9).nullable().default(null),
    }),
    z.object({ id: idSchema }),
    'Ajouter un siège',
  ),
  'sieges.modifier': commande(
    z.object({
      id: idSchema,
      vu,
      patch: z.object({ organisme: ligneFacultative(300).optional(), college: collegeSchema.optional() }),
    }),
    rien,
    'Modifier un siège',
  ),
  'sieges.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer un siège'),
  /** Nomme une personne connue (`personneId`) ou nouvelle (`personne`) sur un siège. Un titulaire en place laisse son siège la veille. */
  'membres.nommer': commande(
    z.object({
      siegeId: idSchema,
      role: roleMandatSchema,
      personneId: idSchema.nullable(),
      personne: personneSaisieSchema.nullable(),
      /** Sans date de début, le mandat vaut de tout temps et sans terme connu. */
      debut: dateCivile.nullable(),
      /** Ce qui fonde la nomination, s'il est déjà connu. */
      fonde: fondementSchema.nullable().default(null),
    }),
    z.object({ mandatId: idSchema, personneId: idSchema }),
    'Nommer un membre',
  ),
  'membres.modifierMandat': commande(
    z.object({
      id: idSchema,
      vu,
      patch: z.object({
        debut: dateCivile.nullable().optional(),
        fin: dateCivile.nullable().optional(),
        ...fondementSchema.partial().shape,
      }),
    }),
    rien,
    'Modifier un mandat',
  ),
  'membres.retirer': commande(z.object({ mandatId: idSchema }), rien, 'Retirer un membre'),
  /** Lit un tableau collé d'un tableur, ou la ligne « À : » d'un courriel ; n'écrit rien. */
  'membres.lireCollage': requete(
    z.object({
      instanceId: idSchema,
      texte: z
        .string()
        .max(1_000_000, 'Ce collage dépasse un million de caractères. Collez les membres d’une seule instance.'),
    }),
    z.object({ membres: z.array(membreColleSchema), colonnes: z.array(z.string()), ignorees: z.number().int() }),
    ['instance', 'siege', 'mandat', 'personne', 'structure'],
  ),
  'membres.coller': commande(
    z.object({
      instanceId: idSchema,
      debut: dateCivile.nullable(),
      membres: z
        .array(membreACollerSchema)
        .min(1, 'Collez au moins un membre.')
        .max(300, 'Une instance compte au plus 300 membres collés à la fois.'),
    }),
    z.object({ nommes: z.number().int() }),
    'Coller des membres',
  ),
} as const;
