import { z } from 'zod';
import { mandatSchema, personneSchema } from '../annuaire/personne.schema.ts';
import { dateCivile, effectif, idSchema, ligne, ligneFacultative, texte, texteFacultatif } from '../champs.ts';
import { acteSchema, instanceSchema, siegeSchema } from '../instance/instance.schema.ts';
import { pointSchema, reunionSchema } from '../reunion/reunion.schema.ts';
import { emetteurSchema } from '../service/emetteur.schema.ts';

/** Présence d'un siège à la réunion. Un siège compte pour une personne, jamais deux. */
export const statutPresenceSchema = z.enum(['present', 'distance', 'pouvoir', 'excuse', 'absent']);
export type StatutPresence = z.infer<typeof statutPresenceSchema>;

/** Un siège en séance : qui l'occupe, qui peut suppléer, et ce qui a été constaté. */
export const siegeEnSeanceSchema = siegeSchema.extend({
  /** Mandats en cours à la date de la réunion, titulaire d'abord ; vide : siège vacant. */
  mandats: z.array(mandatSchema),
  /** `null` tant que rien n'est constaté. */
  presence: z
    .object({
      statut: statutPresenceSchema,
      /** Titulaire, ou suppléant qui siège à sa place. `null` : le titulaire. */
      personneId: idSchema.nullable(),
      /** Siège qui détient le pouvoir (R. 5311-43). */
      mandataireSiegeId: idSchema.nullable(),
    })
    .nullable(),
});
export type SiegeEnSeance = z.infer<typeof siegeEnSeanceSchema>;

/** Personne invitée, sans voix (R. 5311-19, -25, -34). */
export const inviteSchema = z.object({
  presenceId: idSchema,
  statut: statutPresenceSchema,
  qualite: z.string().nullable(),
  personne: personneSchema,
});
export type Invite = z.infer<typeof inviteSchema>;

export const natureDeliberationSchema = z.enum(['decision', 'avis']);
export const modeVoteSchema = z.enum(['sans_opposition', 'decompte']);
export const sensSchema = z.enum(['pour', 'contre']);

/** Décision ou avis, avec son vote par têtes. */
export const deliberationSchema = z.object({
  id: idSchema,
  pointId: idSchema,
  rang: z.number().int(),
  nature: natureDeliberationSchema,
  texte: z.string(),
  /** Donné à la levée de séance, dans l'ordre du jour ; jamais réemployé. */
  numero: z.number().int().nullable(),
  annee: z.number().int().nullable(),
  mode: modeVoteSchema.nullable(),
  pour: z.number().int().nullable(),
  contre: z.number().int().nullable(),
  abstention: z.number().int().nullable(),
  contreNoms: z.string().nullable(),
  abstentionNoms: z.string().nullable(),
  /** Sens du représentant de l'État qui copréside, en cas de partage (R. 5311-41). */
  sensEtat: sensSchema.nullable(),
  /** Désaccords dont un membre demande mention (R. 133-13). */
  desaccords: z.string().nullable(),
  pilote: z.string().nullable(),
  echeance: dateCivile.nullable(),
});
export type Deliberation = z.infer<typeof deliberationSchema>;

export const deliberationACreerSchema = z.object({
  pointId: idSchema,
  nature: natureDeliberationSchema,
  texte: texte('Écrivez ce que le comité décide.'),
});

export const deliberationPatchSchema = z.object({
  nature: natureDeliberationSchema.optional(),
  texte: texte('Écrivez ce que le comité décide.').optional(),
  mode: modeVoteSchema.nullable().optional(),
  pour: effectif.nullable().optional(),
  contre: effectif.nullable().optional(),
  abstention: effectif.nullable().optional(),
  contreNoms: ligneFacultative(1000).optional(),
  abstentionNoms: ligneFacultative(1000).optional(),
  sensEtat: sensSchema.nullable().optional(),
  desaccords: texteFacultatif(20_000).optional(),
  pilote: ligneFacultative(300).optional(),
  echeance: dateCivile.nullable().optional(),
});
export type DeliberationPatch = z.output<typeof deliberationPatchSchema>;

export const etatActionSchema = z.enum(['a_engager', 'en_cours', 'faite']);
export type EtatAction = z.infer<typeof etatActionSchema>;

export const actionSchema = z.object({
  id: idSchema,
  pointId: idSchema,
  rang: z.number().int(),
  libelle: z.string(),
  pilote: z.string().nullable(),
  echeance: dateCivile.nullable(),
  etat: etatActionSchema,
});
export type Action = z.infer<typeof actionSchema>;

export const actionACreerSchema = z.object({
  pointId: idSchema,
  libelle: ligne('Écrivez ce qui est à faire.', 500),
  pilote: ligneFacultative(300),
  echeance: dateCivile.nullable(),
});

export const actionPatchSchema = z.object({
  libelle: ligne('Écrivez ce qui est à faire.', 500).optional(),
  pilote: ligneFacultative(300).optional(),
  echeance: dateCivile.nullable().optional(),
  etat: etatActionSchema.optional(),
});

/**
 * Tout ce qu'une séance sait d'elle-même : l'écran de séance, le contrôle des mentions et
 * chaque document se tirent de ce seul objet.
 */
export const seanceSchema = z.object({
  instance: instanceSchema,
  actes: z.array(acteSchema),
  /** Départements que couvre le périmètre d'un comité local, par code ; vide pour les autres. */
  departements: z.array(z.string()),
  reunion: reunionSchema,
  sieges: z.array(siegeEnSeanceSchema),
  invites: z.array(inviteSchema),
  points: z.array(pointSchema.extend({ deliberations: z.array(deliberationSchema), actions: z.array(actionSchema) })),
  emetteur: emetteurSchema,
  /** Réunion tenue avant celle-ci, dont le procès-verbal est à approuver. */
  precedente: z.object({ id: idSchema, date: dateCivile }).nullable(),
  /** Prochaine réunion déjà fixée de l'instance. */
  suivante: z
    .object({ id: idSchema, date: dateCivile, heureDebut: z.string(), lieu: z.string().nullable() })
    .nullable(),
  /** La réunion restée sans quorum que celle-ci reprend, et la seconde qui reprend celle-ci (R. 5311-40, al. 2). */
  premiere: z.object({ id: idSchema, date: dateCivile }).nullable(),
  seconde: z.object({ id: idSchema, date: dateCivile }).nullable(),
  /** Fichier d'exemple : ses documents portent « SPÉCIMEN ». */
  exemple: z.boolean(),
});
export type Seance = z.infer<typeof seanceSchema>;
export type PointEnSeance = Seance['points'][number];
