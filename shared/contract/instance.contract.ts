import { z } from 'zod';
import { designationSchema } from '#shared/domain/designation/designation.schema.ts';
import { dateCivile, idSchema, ligneFacultative } from '#shared/domain/champs.ts';
import {
  acteSchema,
  instancePatchSchema,
  instanceSchema,
  siegeSchema,
  typeInstanceSchema,
} from '#shared/domain/instance/instance.schema.ts';
import { mandatCompletSchema, nombreFixeSchema } from '#shared/domain/instance/nomination.schema.ts';
import { cleParametreSchema, parametreSchema } from '#shared/domain/instance/parametre.schema.ts';
import { voixDateeSchema } from '#shared/domain/instance/voix.schema.ts';
import { pointageSchema } from '#shared/domain/instance/pointage.schema.ts';
import { etatReunionSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { commande, requete } from './definition.ts';
import { LIT_SEANCE } from './lit-seance.ts';

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
  /** Tous les départements qu'elle couvre, par code : le sien d'abord. */
  departements: z.array(z.string()),
  derniere: reunionResumeeSchema.nullable(),
  /** Mentions manquantes du procès-verbal de la dernière séance ; `null` sans séance tenue. */
  mentionsManquantes: z.number().int().nullable(),
  /** Où en est le compte rendu de la dernière séance tenue ; `null` sans séance tenue. */
  rendu: z.object({ texte: z.string(), ton: z.enum(['calme', 'agir', 'retard']) }).nullable(),
  prochaine: reunionResumeeSchema.nullable(),
  /** La réunion dont parle l'étape quand ce n'est pas la prochaine : sa séance est à saisir, ou sa nouvelle date à fixer. */
  enAttente: idSchema.nullable(),
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
      /** Qui appeler pour chaque désignation, et ce qui manque ; vide tant qu'aucune n'est notée (A2, A6). */
      appels: z.array(
        z.object({
          genre: z.string(),
          nom: z.string(),
          designation: designationSchema.nullable(),
          manque: z.string().nullable(),
          vacante: z.boolean(),
        }),
      ),
    }),
    [...LIT_SEANCE, 'contrat_ville', 'designation', 'designation_territoire', 'genre_designation', 'structure'],
  ),
  'instances.lister': requete(z.object({}), z.array(instanceResumeeSchema), LIT_SEANCE),
  /** Ce qui recouvre le périmètre d'un comité local : les comités qui ont les mêmes communes, les conventions O2R en cours. */
  'instances.recouvrements': requete(
    z.object({ id: idSchema }),
    z.object({
      comites: z.array(z.object({ id: idSchema, nom: z.string(), communes: z.array(z.string()) })),
      conventions: z.array(
        z.object({ id: idSchema, intitule: z.string(), porteur: z.string(), communes: z.number().int() }),
      ),
    }),
    ['instance', 'instance_commune', 'convention', 'convention_territoire', 'convention_avenant', 'structure'],
  ),
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
} as const;
