import { z } from 'zod';
import { dateCivile, heure, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';

/** Vie d'une réunion ; le procès-verbal a son propre état. */
export const etatReunionSchema = z.enum([
  'brouillon',
  'convoquee',
  'ouverte',
  'tenue',
  'annulee',
  'reportee',
  'sans_quorum',
]);
export type EtatReunion = z.infer<typeof etatReunionSchema>;

export const modaliteSchema = z.enum(['salle', 'mixte', 'distance']);
export type Modalite = z.infer<typeof modaliteSchema>;

/** Par où est partie une convocation. */
export const canalSchema = z.enum(['courriel', 'lettre', 'recommande', 'main_propre']);
export type Canal = z.infer<typeof canalSchema>;

export const reunionSchema = z.object({
  id: idSchema,
  instanceId: idSchema,
  date: dateCivile,
  heureDebut: heure,
  heureFin: heure.nullable(),
  modalite: modaliteSchema,
  lieu: z.string().nullable(),
  lienVisio: z.string().nullable(),
  etat: etatReunionSchema,
  /** 1 : première convocation ; 2 : seconde, sans condition de quorum (R. 5311-40, al. 2). */
  convocation: z.union([z.literal(1), z.literal(2)]),
  /** La réunion restée sans quorum que celle-ci reprend. */
  premiereId: idSchema.nullable(),
  convoqueeLe: dateCivile.nullable(),
  recueLe: dateCivile.nullable(),
  motifUrgence: z.string().nullable(),
  /** « CDPE 68 / 2026-03 » : référence du service, citée par les documents. */
  reference: z.string().nullable(),
  /** Circonstances justifiant une réunion entièrement à distance (R. 5311-42, R-213). */
  circonstances: z.string().nullable(),
  ouverteA: heure.nullable(),
  leveeA: heure.nullable(),
  /** Titre d'une rencontre ou d'une réunion tenue par d'autres. */
  titre: z.string().nullable(),
  /** Associe l'ensemble des organismes de L. 5311-7, III. */
  pleniere: z.boolean(),
  /** Reprise d'avant le fichier : exempte de contrôles. */
  anterieure: z.boolean(),
  /** Date réservée aux membres, avant la convocation. */
  bloqueeLe: dateCivile.nullable(),
  /** Date qu'avait la réunion avant son dernier report, et pourquoi elle a été reportée ou annulée. */
  reporteeDu: dateCivile.nullable(),
  motifReport: z.string().nullable(),
  /** Rang de l'invitation d'agenda, qui monte à chaque changement annoncé. */
  icsSequence: z.number().int(),
  canal: canalSchema.nullable(),
  convoqueePar: z.string().nullable(),
  /** Pourquoi la convocation n'a pas la signature de tous les présidents. */
  motifSignature: z.string().nullable(),
  /** Délibération écrite à distance: instants d'ouverture et de clôture au plus tôt, « AAAA-MM-JJTHH:MM ». */
  ecriteDebut: z.string().nullable(),
  ecriteFin: z.string().nullable(),
  secret: z.boolean(),
  theme: z.string().nullable(),
  organisateurs: z.string().nullable(),
  objectifs: z.string().nullable(),
  dateProvisoire: z.boolean(),
});
export type Reunion = z.infer<typeof reunionSchema>;

export const reunionACreerSchema = z.object({
  instanceId: idSchema,
  date: dateCivile,
  heureDebut: heure,
});

export const reunionPatchSchema = z.object({
  date: dateCivile.optional(),
  heureDebut: heure.optional(),
  heureFin: heure.nullable().optional(),
  modalite: modaliteSchema.optional(),
  lieu: ligneFacultative(300).optional(),
  lienVisio: ligneFacultative(500).optional(),
  convoqueeLe: dateCivile.nullable().optional(),
  recueLe: dateCivile.nullable().optional(),
  motifUrgence: ligneFacultative(500).optional(),
  reference: ligneFacultative(60).optional(),
  circonstances: ligneFacultative(500).optional(),
  ouverteA: heure.nullable().optional(),
  leveeA: heure.nullable().optional(),
  canal: canalSchema.nullable().optional(),
  convoqueePar: ligneFacultative(200).optional(),
  motifSignature: ligneFacultative(500).optional(),
});

/** Nature d'un point; « information » et « échange » ne se votent pas. */
export const naturePointSchema = z.enum([
  'information',
  'echange',
  'avis',
  'decision',
  'designation',
  'audit',
  'signalement',
]);
export type NaturePoint = z.infer<typeof naturePointSchema>;

export const etatPointSchema = z.enum(['prevu', 'traite', 'reporte', 'retire']);
export type EtatPoint = z.infer<typeof etatPointSchema>;

export const pointSchema = z.object({
  id: idSchema,
  rang: z.number().int(),
  titre: z.string(),
  precision: z.string().nullable(),
  nature: naturePointSchema,
  intervenant: z.string().nullable(),
  /** Durée prévue, en minutes. */
  duree: z.number().int().nullable(),
  etat: etatPointSchema,
  /** Imprimé dans le procès-verbal. */
  textePv: z.string().nullable(),
  /** Jamais imprimé, projeté ni partagé. */
  mesNotes: z.string().nullable(),
  /** Section de l'ordre du jour où il se range. */
  section: z.string().nullable(),
  /** Heure indicative à laquelle il a été abordé. */
  commenceA: heure.nullable(),
  /** Le point reporté, ou la décision à suivre, dont il vient. */
  originePointId: idSchema.nullable(),
  origineDeliberationId: idSchema.nullable(),
});
export type Point = z.infer<typeof pointSchema>;

/** Durée prévue d'un point, en minutes. */
export const dureeDePoint = z.number().int().min(0).max(1440, 'Un point dure au plus 24 heures.').nullable();

export const pointACreerSchema = z.object({
  reunionId: idSchema,
  titre: ligne('Donnez un titre à ce point.', 500),
  nature: naturePointSchema,
  intervenant: ligneFacultative(300),
  duree: dureeDePoint,
  /** Sa place dans l'ordre du jour (1 : premier) ; à la fin s'il n'est pas dit. */
  rang: z.number().int().min(1).max(1000).nullable().default(null),
});

export const pointPatchSchema = z.object({
  titre: ligne('Donnez un titre à ce point.', 500).optional(),
  precision: ligneFacultative(500).optional(),
  nature: naturePointSchema.optional(),
  intervenant: ligneFacultative(300).optional(),
  duree: dureeDePoint.optional(),
  etat: etatPointSchema.optional(),
  textePv: texteFacultatif().optional(),
  mesNotes: texteFacultatif().optional(),
});
