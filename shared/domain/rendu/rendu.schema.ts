import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';

/** Ce qu'on attend de quelqu'un : son accord, ou sa signature. */
export const objetAttenteSchema = z.enum(['accord', 'signature']);

/** Où le document attend, depuis quand ; reçu, il n'attend plus. */
export const attenteSchema = z.object({
  id: idSchema,
  versionId: idSchema,
  aupresDe: z.string(),
  objet: objetAttenteSchema,
  depuis: dateCivile,
  recuLe: dateCivile.nullable(),
});
export type Attente = z.infer<typeof attenteSchema>;

export const attenteACreerSchema = z.object({
  versionId: idSchema,
  aupresDe: ligne('Indiquez de qui le document attend l’accord ou la signature.'),
  objet: objetAttenteSchema,
  depuis: dateCivile,
  /** Déjà reçu ce jour-là ; vide, on l'attend encore. */
  recuLe: dateCivile.nullable().optional(),
});

/** Ce qu'on fige : le projet tel qu'il part, à qui et quand. */
export const diffusionSchema = z.object({
  reunionId: idSchema,
  diffuseLe: dateCivile,
  diffusePar: ligneFacultative(300),
  /** Ce qui change depuis la version d'avant. */
  motif: ligneFacultative(1000),
});

export const approbationSchema = z.object({
  id: idSchema,
  approbation: z.enum(['seance', 'tacite']),
  approuveLe: dateCivile,
  /** La réunion qui l'approuve, quand c'est en séance. */
  approuveReunionId: idSchema.nullable(),
  observations: texteFacultatif(20_000),
  /** Pourquoi approuver malgré un décompte indicatif. */
  reserve: ligneFacultative(1000),
  /** Le point de cette réunion où la décision s'écrit aussi, adoptée sans opposition. */
  pointId: idSchema.nullable().optional(),
});
export type Approbation = z.output<typeof approbationSchema>;

/** Ce que l'on note du circuit d'une version : signature, envoi. */
export const circuitPatchSchema = z.object({
  signeLe: dateCivile.nullable().optional(),
  envoyeLe: dateCivile.nullable().optional(),
  envoyePar: ligneFacultative(300).optional(),
});

/** Une case de la liste d'occultations, cochée tel jour. */
export const occultationSchema = z.object({
  pointId: idSchema,
  cle: z.enum(['vie_privee', 'secret_affaires', 'jugement', 'comportement', 'verifie']),
  le: dateCivile,
  note: z.string().nullable(),
});
export type Occultation = z.infer<typeof occultationSchema>;
