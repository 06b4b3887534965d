import { z } from 'zod';
import { personneSaisieSchema, personneSchema, roleMandatSchema } from '#shared/domain/annuaire/personne.schema.ts';
import { dateCivile, idSchema, ligne, ligneFacultative } from '#shared/domain/champs.ts';
import {
  acteSchema,
  categorieSchema,
  collegeSchema,
  instancePatchSchema,
  instanceSchema,
  siegeSchema,
  typeInstanceSchema,
} from '#shared/domain/instance/instance.schema.ts';
import {
  mandatCompletSchema,
  nombreFixeSchema,
  titreDuMembreSchema,
} from '#shared/domain/instance/nomination.schema.ts';
import { cleParametreSchema, parametreSchema } from '#shared/domain/instance/parametre.schema.ts';
import { voixDateeSchema } from '#shared/domain/instance/voix.schema.ts';
import { pointageSchema } from '#shared/domain/instance/pointage.schema.ts';
import { etatReunionSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { commande, requete } from './definition.ts';

const vu = z.number().int().min(0);
const rien = z.null();

export const reunionResumeeSchema = z.object({
  id: idSchema,
  date: dateCivile,
  heureDebut: z.string(),
  etat: etatReunionSchema,
});

/** Une instance telle qu'elle se lit d'un regard, dans « Mon département » et « Instances ». */
export const instanceResumeeSchema = z.object({
  id: idSchema,
  type: typeInstanceSchema,
  nom: z.string(),
  /** L'instance dont elle dépend. */
  parentId: idSchema.nullable(),
  contratCode: z.string().nullable(),
  /** Départements couverts quand ils sont plusieurs : « 67 et 68 ». */
  partage: z.string().nullable(),
  derniere: reunionResumeeSchema.nullable(),
  /** Mentions manquantes du procès-verbal de la dernière séance ; `null` sans séance tenue. */
  mentionsManquantes: z.number().int().nullable(),
  /** Où en est le compte rendu de la dernière séance tenue ; `null` sans séance tenue. */
  rendu: z.object({ texte: z.string(), ton: z.enum(['calme', 'agir', 'retard']) }).nullable(),
  prochaine: reunionResumeeSchema.nullable(),
  /** Où en est la prochaine réunion, en quelques mots, et s'il faut agir. */
  etape: z.object({ texte: z.string(), ton: z.enum(['calme', 'agir', 'retard']) }),
  siegesPourvus: z.number().int(),
  siegesVacants: z.number().int(),
});
export type InstanceResumee = z.infer<typeof instanceResumeeSchema>;

const qpvSchema = z.object({ code: z.string(), libelle: z.string(), commune: z.string() });

export const perimetreSchema = z.object({
  communes: z.array(z.object({ code: z.string(), libelle: z.string() })),
  epci: z.array(
    z.object({
      siren: z.string(),
      libelle: z.string(),
      communesDedans: z.number().int(),
      communesEnTout: z.number().int(),
    }),
  ),
  qpv: z.array(qpvSchema),
  contrats: z.array(z.object({ code: z.string(), libelle: z.string() })),
});

/** Un siège avec tous ses mandats, passés compris ; l'écran choisit la date. */
export const siegeCompletSchema = siegeSchema.extend({ mandats: z.array(mandatCompletSchema) });
export type SiegeComplet = z.infer<typeof siegeCompletSchema>;

/** Un acte et le PDF qui y est joint. */
export const acteJointSchema = acteSchema.extend({
  piece: z.object({ nom: z.string(), taille: z.number().int() }).nullable(),
});
export type ActeJoint = z.infer<typeof acteJointSchema>;

/** Une instance voisine dans l'arbre : son comité, ou une de ses commissions. */
const instanceNommeeSchema = z.object({ id: idSchema, type: typeInstanceSchema, nom: z.string() });

export const instanceFicheSchema = z.object({
  instance: instanceSchema,
  departement: z.string(),
  /** L'instance dont elle dépend, et celles qui dépendent d'elle. */
  parent: instanceNommeeSchema.nullable(),
  enfants: z.array(instanceNommeeSchema),
  actes: z.array(acteJointSchema),
  /** Cases cochées des listes de contrôle de ses actes. */
  pointages: z.array(pointageSchema),
  parametres: z.array(parametreSchema),
  sieges: z.array(siegeCompletSchema),
  /** Voix de tous les arrêtés successifs, du plus récent au plus ancien ; l'écran choisit la date. */
  voix: z.array(voixDateeSchema),
  /** Nombre de membres que l'arrêté fixe à chaque catégorie. */
  nombres: z.array(nombreFixeSchema),
  perimetre: perimetreSchema,
  reunions: z.array(reunionResumeeSchema.extend({ decisions: z.number().int() })),
});
export type InstanceFiche = z.infer<typeof instanceFicheSchema>;

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

export const instanceContract = {
  'departement.tableau': requete(
    z.object({}),
    z.object({
      code: z.string(),
      libelle: z.string(),
      service: z.string(),
      qpv: z.array(qpvSchema),
      instances: z.array(instanceResumeeSchema),
      contrats: z.array(
        z.object({
          id: idSchema,
          code: z.string(),
          libelle: z.string(),
          qpv: z.number().int(),
          habitants: z.number().int().nullable(),
        }),
      ),
    }),
    [
      'fichier',
      'emetteur',
      'instance',
      'siege',
      'mandat',
      'personne',
      'reunion',
      'point',
      'presence',
      'deliberation',
      'contrat_ville',
      'acte',
    ],
  ),
  'instances.lister': requete(z.object({}), z.array(instanceResumeeSchema), [
    'instance',
    'siege',
    'mandat',
    'personne',
    'reunion',
    'point',
    'presence',
    'deliberation',
    'acte',
    'emetteur',
  ]),
  'instances.fiche': requete(z.object({ id: idSchema }), instanceFicheSchema, [
    'instance',
    'instance_commune',
    'acte',
    'parametre',
    'piece',
    'pointage',
    'siege',
    'mandat',
    'voix',
    'nombre_fixe',
    'personne',
    'structure',
    'reunion',
    'deliberation',
    'point',
  ]),
  /**
   * Tout genre d'instance : d'un département ou de sa région (`null` : celui du fichier), d'un CLPE du référentiel
   * (`clpeCode`) ou dessiné (`communes`), d'un contrat de ville (`contratCode`), ou sous une autre (`parentId`).
   */
  'instances.creer': commande(
    z.object({
      type: typeInstanceSchema,
      departementCode: z.string().max(3).nullable(),
      clpeCode: z.string().max(20).nullable(),
      complement: ligneFacultative(200),
      communes: z.array(z.string().max(5)).max(2000),
      parentId: idSchema.nullable().optional(),
      contratCode: z.string().max(20).nullable().optional(),
      sigle: ligneFacultative(20).optional(),
      /** Ce que désigne « CLE », quand le nom l'emploie. */
      cle: z.enum(['comite_local', 'tzcld']).nullable().optional(),
      /** Les trois questions de R*133-1, pour une commission. */
      rendAvis: z.boolean().nullable().optional(),
      agentsSeuls: z.boolean().nullable().optional(),
      etude: z.boolean().nullable().optional(),
    }),
    z.object({ id: idSchema }),
    'Créer une instance',
  ),
  'instances.modifier': commande(
    z.object({ id: idSchema, vu, patch: instancePatchSchema }),
    rien,
    'Modifier une instance',
  ),
  'instances.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer une instance'),
  'instances.restaurer': commande(z.object({ id: idSchema }), rien, 'Restaurer une instance'),
  'instances.modifierPerimetre': commande(
    z.object({
      id: idSchema,
      ajouter: z.array(z.string().max(5)).max(2000),
      retirer: z.array(z.string().max(5)).max(2000),
    }),
    rien,
    'Modifier le périmètre',
  ),
  /** Fixe une règle du profil juridique à compter d'une date ; `valeur` nulle rend la règle au texte. */
  'parametres.definir': commande(
    z.object({
      instanceId: idSchema,
      cle: cleParametreSchema,
      valeur: ligneFacultative(100),
      source: parametreSchema.shape.source,
      article: ligneFacultative(100),
      depuis: dateCivile.nullable(),
    }),
    rien,
    'Fixer une règle de l’instance',
  ),
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
    ['siege', 'mandat', 'personne'],
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
  'personnes.lister': requete(
    z.object({ texte: z.string().max(200) }),
    z.array(
      personneSchema.extend({
        sieges: z.array(z.object({ instanceId: idSchema, nom: z.string(), role: roleMandatSchema })),
      }),
    ),
    ['personne', 'structure', 'siege', 'mandat', 'instance'],
  ),
  'personnes.fiche': requete(
    z.object({ id: idSchema }),
    z.object({
      personne: personneSchema,
      /** La qualité la plus récente que des séances levées lui gardent, quand l'annuaire en dit une autre. */
      autreQualite: z.object({ seances: z.number().int(), qualite: z.string() }).nullable(),
      mandats: z.array(
        z.object({
          id: idSchema,
          siegeId: idSchema,
          instanceId: idSchema,
          instance: z.string(),
          categorie: categorieSchema,
          organisme: z.string().nullable(),
          role: roleMandatSchema,
          debut: dateCivile.nullable(),
          fin: dateCivile.nullable(),
          arrete: z.string().nullable(),
          arreteLe: dateCivile.nullable(),
          /** Voix de son siège aujourd'hui ; `null` sans arrêté, ou sans voix délibérative. */
          voix: z.number().int().nullable(),
        }),
      ),
    }),
    ['personne', 'structure', 'siege', 'mandat', 'instance', 'presence', 'reunion', 'voix'],
  ),
  /** Met dans les séances levées la qualité que l'annuaire donne aujourd'hui : c'était une faute, non un changement. */
  'personnes.reprendreQualite': commande(
    z.object({ id: idSchema }),
    z.object({ seances: z.number().int() }),
    'Corriger la qualité dans les séances levées',
  ),
  'personnes.modifier': commande(
    z.object({ id: idSchema, vu, patch: personneSaisieSchema.partial() }),
    rien,
    'Modifier une personne',
  ),
  'personnes.creer': commande(personneSaisieSchema, z.object({ id: idSchema }), 'Créer une personne'),
  'personnes.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer une personne'),
  'personnes.restaurer': commande(z.object({ id: idSchema }), rien, 'Restaurer une personne'),
  'contrats.ajouter': commande(
    z.object({ code: ligne('Choisissez un contrat de ville.', 20) }),
    z.object({ id: idSchema }),
    'Ajouter un contrat de ville',
  ),
  'contrats.retirer': commande(z.object({ id: idSchema }), rien, 'Retirer un contrat de ville'),
  'contrats.restaurer': commande(z.object({ id: idSchema }), rien, 'Restaurer un contrat de ville'),
} as const;
