import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '#shared/domain/champs.ts';
import {
  auteurDeFeuilleSchema,
  axePatchSchema,
  axeSchema,
  feuillePatchSchema,
  feuilleSaisieSchema,
  feuilleSchema,
  objectifSchema,
  rattachementSchema,
} from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { avancementSchema } from '#shared/domain/feuille-de-route/avancement.schema.ts';
import { origineSchema, prioriteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { CRITERES } from '#shared/domain/feuille-de-route/completude.rules.ts';
import { niveauDeMeteoSchema } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { blocFacultatifSchema } from '#shared/domain/feuille-de-route/blocs.data.ts';
import { commande, requete } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const rang = z.number().int().min(1).max(1000);
const deId = z.object({ id: idSchema });
const nommee = z.object({ id: idSchema, nom: z.string() });

/** Montants en centimes. */
const partageSchema = z.object({ droitCommun: z.number(), specifique: z.number(), autres: z.number() });

/** La prochaine réunion où faire le point, et les fiches qui l'appellent sans y être encore. */
export const prochainPointSchema = z
  .object({
    reunionId: idSchema,
    date: dateCivile,
    instance: z.string(),
    /** Fiches bloquées ou en retard que son ordre du jour ne porte pas. */
    aInscrire: z.array(idSchema),
    /** Fiches qu'il porte déjà. */
    inscrites: z.array(idSchema),
  })
  .nullable();

/** Une feuille de route telle qu'une liste la montre. */
const feuilleListeeSchema = feuilleSchema.pick({ id: true, intitule: true, debut: true, fin: true }).extend({
  /** Le contrat de ville ou l'instance dont elle est. */
  de: z.string(),
  contratId: idSchema.nullable(),
  instanceId: idSchema.nullable(),
  fiches: z.number().int(),
  bloquees: z.number().int(),
  enRetard: z.number().int(),
});

const ligneDeFeuilleSchema = z.object({
  id: idSchema,
  inscriptionId: idSchema,
  axeId: idSchema,
  objectifId: idSchema.nullable(),
  numero: z.string(),
  intitule: z.string(),
  pilote: z.string().nullable(),
  /** Codes des quartiers visés. */
  quartiers: z.array(z.string()),
  horsQpv: z.boolean(),
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
  priorite: prioriteSchema.nullable(),
  avancement: avancementSchema,
  /** Ce que la politique de la ville y apporte. */
  apports: z.array(z.string()),
  /** Ce qui n'y est pas encore écrit. */
  manques: z.array(z.enum(CRITERES)),
  /** Date du dernier changement, de l'action ou de ses parties. */
  majLe: dateCivile.nullable(),
  /** Pas changée depuis le délai que règle le service, trois mois d'usage, sans être close. */
  sansNouvelles: z.boolean(),
  /** La météo en cours. */
  meteo: niveauDeMeteoSchema.nullable(),
  partage: partageSchema,
  /** Autres feuilles de route qui la portent. */
  ailleurs: z.number().int(),
});

/** Somme des lignes de financement d'un axe, d'une année, d'un financeur et d'une origine ; `null` : nulle ligne ne le dit. */
const sommeSchema = z.object({
  axeId: idSchema,
  annee: z.number().int(),
  financeur: z.string(),
  origine: origineSchema,
  pluriannuel: z.boolean(),
  demande: z.number().nullable(),
  accorde: z.number().nullable(),
  paye: z.number().nullable(),
  /** L'accordé de chaque ligne, sinon son demandé. */
  retenu: z.number(),
  lignes: z.number().int(),
});

/** La feuille de route : ce qu'elle contient, dans son ordre, et de quoi la composer. */
export const feuilleDeRouteContract = {
  'feuillesDeRoute.lister': requete(z.object({}), z.array(feuilleListeeSchema), [
    'feuille_de_route',
    'axe',
    'inscription',
    'fiche_action',
    'etape',
    'sous_action',
    'contrat_ville',
    'instance',
  ]),
  /** La feuille entière, en un aller-retour : son arbre, ses fiches et leurs chiffres, les quartiers de son ressort. */
  'feuillesDeRoute.tableau': requete(
    deId,
    z.object({
      feuille: feuilleSchema,
      contrat: z.object({ id: idSchema, code: z.string(), nom: z.string() }).nullable(),
      /** Sa dernière version validée ; `null` : brouillon. */
      version: z.object({ numero: z.number().int(), valideeLe: dateCivile }).nullable(),
      instance: nommee.nullable(),
      suiviePar: nommee.nullable(),
      /** Les instances qui peuvent la suivre. */
      instances: z.array(nommee),
      axes: z.array(axeSchema.extend({ numero: z.string() })),
      objectifs: z.array(objectifSchema.extend({ numero: z.string() })),
      /** Ceux du ressort, et ceux que visent ses actions au-delà ; `communes` vide : inconnues. */
      quartiers: z.array(z.object({ code: z.string(), libelle: z.string(), communes: z.string() })),
      lignes: z.array(ligneDeFeuilleSchema),
      prochainPoint: prochainPointSchema,
      /** Au-delà de ces mois sans changement, une action est sans nouvelles : l'usage, ou ce que le service règle. */
      moisSansNouvelles: z.number().int(),
      /** Les blocs facultatifs que ses fiches ne proposent pas. */
      blocsMasques: z.array(blocFacultatifSchema),
    }),
    [
      'feuille_de_route',
      'axe',
      'objectif',
      'inscription',
      'fiche_action',
      'fiche_quartier',
      'mesure',
      'indicateur',
      'fiche_mot',
      'meteo',
      'etape',
      'sous_action',
      'financement',
      'contrat_ville',
      'instance',
      'instance_commune',
      'personne',
      'structure',
      'seuil_d_alerte',
      'fichier',
      'reunion',
      'point',
      'version_feuille',
    ],
  ),
  /** L'argent de la feuille, en un aller-retour : de quoi le ranger par axe, financeur, origine ou année. */
  'feuillesDeRoute.argent': requete(deId, z.array(sommeSchema), [
    'feuille_de_route',
    'axe',
    'inscription',
    'fiche_action',
    'financement',
  ]),
  'feuillesDeRoute.creer': commande(
    feuilleSaisieSchema.extend({ auteur: auteurDeFeuilleSchema }),
    deId,
    'Ouvrir une feuille de route',
  ),
  'feuillesDeRoute.modifier': commande(
    z.object({ id: idSchema, vu, patch: feuillePatchSchema }),
    rien,
    'Modifier une feuille de route',
  ),
  'feuillesDeRoute.masquer': commande(
    z.object({ id: idSchema, blocs: z.array(blocFacultatifSchema).max(20) }),
    rien,
    'Choisir les blocs des fiches',
  ),
  'feuillesDeRoute.supprimer': commande(deId, rien, 'Supprimer une feuille de route'),
  'feuillesDeRoute.restaurer': commande(deId, rien, 'Restaurer une feuille de route'),

  'axes.ajouter': commande(
    z.object({
      feuilleId: idSchema,
      intitule: ligne('Donnez un intitulé à l’axe.'),
      rattachement: rattachementSchema.nullable(),
    }),
    deId,
    'Ajouter un axe',
  ),
  /** Les quatre axes du comité interministériel des villes du 27/10/2023 ; ceux qu'elle a déjà n'y reviennent pas. */
  'axes.ajouterNationaux': commande(
    z.object({ feuilleId: idSchema }),
    z.object({ ajoutes: z.number().int() }),
    'Ajouter les quatre axes nationaux',
  ),
  'axes.modifier': commande(z.object({ id: idSchema, vu, patch: axePatchSchema }), rien, 'Modifier un axe'),
  'axes.deplacer': commande(z.object({ id: idSchema, rang }), rien, 'Déplacer un axe'),
  /** Vide : un axe qui porte des fiches se vide d'abord. */
  'axes.retirer': commande(deId, rien, 'Retirer un axe'),
  'objectifs.ajouter': commande(
    z.object({ axeId: idSchema, intitule: ligne('Donnez un intitulé à l’objectif.') }),
    deId,
    'Ajouter un objectif',
  ),
  'objectifs.modifier': commande(
    z.object({ id: idSchema, vu, patch: z.object({ intitule: ligne('Donnez un intitulé à l’objectif.') }).partial() }),
    rien,
    'Modifier un objectif',
  ),
  /** Dans son axe, ou dans un autre de la même feuille de route : ses fiches le suivent. */
  'objectifs.deplacer': commande(
    z.object({ id: idSchema, rang, axeId: idSchema.optional() }),
    rien,
    'Déplacer un objectif',
  ),
  /** Ses fiches restent dans l'axe, sans objectif. */
  'objectifs.retirer': commande(deId, rien, 'Retirer un objectif'),
} as const;
