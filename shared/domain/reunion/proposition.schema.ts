import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';
import { avancementSchema } from '../feuille-de-route/avancement.schema.ts';
import { etatFicheSchema } from '../feuille-de-route/fiche.schema.ts';
import { dureeDePoint, naturePointSchema } from './reunion.schema.ts';

/** Point proposé, en attente d’une réunion de l’instance. */
export const propositionSchema = z.object({
  id: idSchema,
  titre: z.string(),
  nature: naturePointSchema,
  intervenant: z.string().nullable(),
  duree: z.number().int().nullable(),
  demandeur: z.string().nullable(),
  recueLe: dateCivile.nullable(),
  note: z.string().nullable(),
  /** Inscrite tant que son point tient à l’ordre du jour d’une réunion gardée. */
  etat: z.enum(['en_attente', 'inscrite', 'ecartee']),
});
export type Proposition = z.infer<typeof propositionSchema>;

export const propositionACreerSchema = z.object({
  instanceId: idSchema,
  titre: ligne('Écrivez ce que l’on propose d’inscrire.', 500),
  nature: naturePointSchema,
  intervenant: ligneFacultative(300),
  duree: dureeDePoint,
  demandeur: ligneFacultative(300),
  recueLe: dateCivile.nullable(),
  note: ligneFacultative(500),
});

/** Ligne de l’ordre du jour type d’une instance. */
export const pointTypeSchema = z.object({
  id: idSchema,
  rang: z.number().int(),
  section: z.string().nullable(),
  titre: z.string(),
  nature: naturePointSchema,
  intervenant: z.string().nullable(),
  duree: z.number().int().nullable(),
});
export type PointType = z.infer<typeof pointTypeSchema>;

export const pointTypePatchSchema = z.object({
  titre: ligne('Donnez un titre à ce point.', 500).optional(),
  section: ligneFacultative(120).optional(),
  nature: naturePointSchema.optional(),
  intervenant: ligneFacultative(300).optional(),
  duree: dureeDePoint.optional(),
});

/** D’où vient un point que l’application propose. */
export const sourceDePointSchema = z.discriminatedUnion('genre', [
  z.object({ genre: z.literal('point'), id: idSchema }),
  z.object({ genre: z.literal('decision'), id: idSchema }),
  z.object({ genre: z.literal('action'), id: idSchema }),
  z.object({ genre: z.literal('proposition'), id: idSchema }),
  z.object({ genre: z.literal('fiche'), id: idSchema }),
  /** Ce qu'attend une convention que suit l'instance ; `id` est celui de la convention. */
  z.object({ genre: z.literal('convention'), id: idSchema, du: z.string().min(1).max(120) }),
]);
export type SourceDePoint = z.infer<typeof sourceDePointSchema>;

/** Ce que porterait le point une fois inscrit, et ce qui le fait proposer. */
const propose = { id: idSchema, titre: z.string(), nature: naturePointSchema };

export const pointAReprendreSchema = z.object({
  ...propose,
  intervenant: z.string().nullable(),
  duree: z.number().int().nullable(),
  etat: z.enum(['prevu', 'reporte']),
  reunionId: idSchema,
  date: dateCivile,
  pieces: z.number().int(),
});
export type PointAReprendre = z.infer<typeof pointAReprendreSchema>;

/** Une action bloquée, ou dont une date est passée, d’une feuille de route que suit l’instance. */
export const ficheAProposerSchema = z.object({
  id: idSchema,
  intitule: z.string(),
  pilote: z.string().nullable(),
  etat: etatFicheSchema,
  /** Ce qui la bloque. */
  motif: z.string().nullable(),
  /** Jours de retard ; 0 : aucun. */
  retard: z.number().int(),
  arreteeDepuis: z.number().int().nullable(),
  alertes: avancementSchema.shape.alertes,
});
export type FicheAProposer = z.infer<typeof ficheAProposerSchema>;

/** Un compte rendu d’avant, tant que personne ne l’a approuvé. */
export const compteRenduAProposerSchema = z.object({
  reunionId: idSchema,
  date: dateCivile,
  /** C’est celui de la séance qui précède immédiatement. */
  derniere: z.boolean(),
  /** Sa version en vigueur, s’il y en a une. */
  version: z.object({ numero: z.number().int(), diffuseLe: dateCivile.nullable() }).nullable(),
});

/** D’où vient un point inscrit. */
export const origineDePointSchema = z.object({
  pointId: idSchema,
  genre: z.enum(['point', 'decision', 'audit', 'signalement', 'proposition', 'fiche', 'convention']),
  /** Réunion du point ou de la décision repris ; demande reçue, ou proposition. */
  date: dateCivile.nullable(),
  reunionId: idSchema.nullable(),
  numero: z.number().int().nullable(),
  annee: z.number().int().nullable(),
  demandeur: z.string().nullable(),
  /** La fiche action dont on fait le point. */
  ficheId: idSchema.nullable(),
  /** La convention qui l'attend. */
  conventionId: idSchema.nullable(),
});
export type OrigineDePoint = z.infer<typeof origineDePointSchema>;
