import { z } from 'zod';
import { LIGNES_EXPORTEES } from '#shared/domain/tableau/tableau.schema.ts';
import { personneSaisieSchema } from '#shared/domain/annuaire/personne.schema.ts';
import { dateCivile, heure, idSchema, ligneFacultative } from '#shared/domain/champs.ts';
import {
  etatReunionSchema,
  canalSchema,
  pointACreerSchema,
  pointPatchSchema,
  reunionACreerSchema,
  reunionPatchSchema,
} from '#shared/domain/reunion/reunion.schema.ts';
import {
  actionACreerSchema,
  actionPatchSchema,
  deliberationACreerSchema,
  deliberationPatchSchema,
  seanceSchema,
  statutPresenceSchema,
} from '#shared/domain/seance/seance.schema.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { GENRES, type GenreDocument } from '#shared/documents/genres.data.ts';
import { commande, demande, requete } from './definition.ts';
import { reunionResumeeSchema } from './instance.contract.ts';
import { modeleId } from '#shared/domain/modele/modele.schema.ts';
import { LIT_SEANCE } from './lit-seance.ts';

const vu = z.number().int().min(0);
const rien = z.null();
const cree = z.object({ id: idSchema });

export const genreDocumentSchema = z.enum(Object.keys(GENRES) as [GenreDocument, ...GenreDocument[]]);

/** Un document d'une réunion ; `objets` dit les membres ou les points choisis, vide pour tous. */
export const documentVouluSchema = z.object({
  reunionId: idSchema,
  genre: genreDocumentSchema,
  objets: z.array(idSchema).max(500).default([]),
});

export const quandSchema = z.enum(['toutes', 'a-venir', 'passees']);
export type Quand = z.infer<typeof quandSchema>;

export const reunionContract = {
  /** Les premières réunions qui répondent : à venir, de la plus proche à la plus lointaine ; sinon, de la plus récente à la plus ancienne. */
  'reunions.lister': requete(
    z.object({
      texte: z.string().max(200),
      quand: quandSchema,
      limite: z.number().int().min(1).max(LIGNES_EXPORTEES),
      instance: idSchema.nullable().default(null),
      theme: z.string().max(60).nullable().default(null),
      etat: z
        .enum([...etatReunionSchema.options, 'anterieure'])
        .nullable()
        .default(null),
    }),
    z.object({
      /** Combien répondent ; au-delà de `REUNIONS_COMPTEES`, on ne compte plus : un de plus veut dire « plus encore ». */
      total: z.number().int(),
      reunions: z.array(
        reunionResumeeSchema.extend({
          instanceId: idSchema,
          instance: z.string(),
          /** Titre d'une rencontre, ou d'une réunion tenue par d'autres. */
          titre: z.string().nullable(),
          lieu: z.string().nullable(),
          points: z.number().int(),
          decisions: z.number().int(),
          anterieure: z.boolean(),
        }),
      ),
    }),
    ['reunion', 'instance', 'point', 'deliberation', 'point_theme'],
  ),
  /** Tout d'une réunion, pour la préparer, la tenir et la rendre. */
  'reunions.lire': requete(z.object({ id: idSchema }), seanceSchema, LIT_SEANCE),
  'reunions.creer': commande(reunionACreerSchema, cree, 'Créer une réunion'),
  'reunions.modifier': commande(
    z.object({ id: idSchema, vu, patch: reunionPatchSchema }),
    rien,
    'Modifier une réunion',
  ),
  'reunions.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer une réunion'),
  'reunions.restaurer': commande(z.object({ id: idSchema }), rien, 'Restaurer une réunion'),
  /** Note l'envoi de la convocation, et sa réception si elle est connue. */
  'reunions.convoquer': commande(
    z.object({
      id: idSchema,
      envoyeeLe: dateCivile,
      recueLe: dateCivile.nullable(),
      canal: canalSchema.default('courriel'),
      par: ligneFacultative(200).default(null),
    }),
    rien,
    'Marquer la convocation envoyée',
  ),
  'reunions.ouvrir': commande(z.object({ id: idSchema, a: heure }), rien, 'Ouvrir la séance'),
  /** Lève la séance et numérote les décisions dans l'ordre du jour : ne s'annule pas, mais la séance se rouvre. */
  'reunions.lever': commande(
    z.object({ id: idSchema, a: heure }),
    z.object({ decisions: z.number().int(), actions: z.number().int() }),
    'Lever la séance',
    false,
  ),
  'reunions.rouvrir': commande(z.object({ id: idSchema }), rien, 'Rouvrir la séance', false),
  /** Constate que le quorum n'est pas atteint et crée la seconde convocation, même ordre du jour (R. 5311-40, al. 2). */
  'reunions.convoquerDeNouveau': commande(
    z.object({ id: idSchema, date: dateCivile, heureDebut: heure }),
    cree,
    'Convoquer une seconde fois',
  ),
  'points.ajouter': commande(pointACreerSchema, cree, 'Ajouter un point'),
  'points.modifier': commande(z.object({ id: idSchema, vu, patch: pointPatchSchema }), rien, 'Modifier un point'),
  /** Place le point au rang donné (1 : premier). */
  'points.deplacer': commande(
    z.object({ id: idSchema, rang: z.number().int().min(1).max(1000) }),
    rien,
    'Déplacer un point',
  ),
  'points.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer un point'),
  /** Constate la présence d'un siège ; `statut` nul efface le constat. */
  'presences.constater': commande(
    z.object({
      reunionId: idSchema,
      siegeId: idSchema,
      statut: statutPresenceSchema.nullable(),
      personneId: idSchema.nullable(),
      mandataireSiegeId: idSchema.nullable(),
      /** Arrêté par lequel un président est représenté; absente, elle ne change pas. */
      delegation: ligneFacultative(300).optional(),
    }),
    rien,
    'Constater une présence',
  ),
  /** Constate la même présence pour tous les sièges pourvus encore sans constat. */
  'presences.constaterLesAutres': commande(
    z.object({ reunionId: idSchema, statut: z.enum(['present', 'excuse', 'absent']) }),
    z.object({ constates: z.number().int() }),
    'Constater les autres présences',
  ),
  'invites.ajouter': commande(
    z.object({
      reunionId: idSchema,
      personneId: idSchema.nullable(),
      personne: personneSaisieSchema.nullable(),
      /** Le siège pour le compte duquel la personne vient, sans voix : son membre est excusé. */
      pourSiegeId: idSchema.nullable().default(null),
    }),
    cree,
    'Ajouter un invité',
  ),
  'invites.constater': commande(
    z.object({ presenceId: idSchema, statut: statutPresenceSchema }),
    rien,
    'Constater la présence d’un invité',
  ),
  'invites.retirer': commande(z.object({ presenceId: idSchema }), rien, 'Retirer un invité'),
  'deliberations.creer': commande(deliberationACreerSchema, cree, 'Écrire une décision'),
  'deliberations.modifier': commande(
    z.object({ id: idSchema, vu, patch: deliberationPatchSchema }),
    rien,
    'Modifier une décision',
  ),
  'deliberations.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer une décision'),
  'actions.creer': commande(actionACreerSchema, cree, 'Écrire une action'),
  'actions.modifier': commande(z.object({ id: idSchema, vu, patch: actionPatchSchema }), rien, 'Modifier une action'),
  'actions.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer une action'),
  'documents.apercu': requete(documentVouluSchema, z.custom<DocumentNeutre>(), LIT_SEANCE),
  /** Écrit le document en Word ; l'hôte en donne les octets contre le jeton. */
  'documents.produire': demande(
    documentVouluSchema.extend({ modeleId }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
