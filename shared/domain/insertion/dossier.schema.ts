import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';
import { SAISINES } from './saisines.data.ts';

export const sensDossierSchema = z.enum(['favorable', 'reserve', 'defavorable']);
export type SensDossier = z.infer<typeof sensDossierSchema>;

/** Un dossier soumis à la commission d'insertion par l'activité économique. */
export const dossierSchema = z.object({
  id: idSchema,
  pointId: idSchema,
  rang: z.number().int(),
  structure: z.string(),
  saisine: z.string(),
  objet: z.string().nullable(),
  /** `null` tant que la commission ne s'est pas prononcée. */
  sens: sensDossierSchema.nullable(),
  motifs: z.string().nullable(),
  deliberationId: idSchema.nullable(),
  autorite: z.string().nullable(),
  transmisLe: dateCivile.nullable(),
});
export type Dossier = z.infer<typeof dossierSchema>;

const saisine = z.enum(
  SAISINES.map(({ cle }) => cle) as [string, ...string[]],
  'Choisissez ce que la structure demande.',
);

export const dossierACreerSchema = z.object({
  pointId: idSchema,
  structure: ligne('Nommez la structure qui demande.', 300),
  saisine,
  objet: ligneFacultative(500),
});

export const dossierPatchSchema = z.object({
  structure: ligne('Nommez la structure qui demande.', 300).optional(),
  saisine: saisine.optional(),
  objet: ligneFacultative(500).optional(),
  sens: sensDossierSchema.nullable().optional(),
  motifs: texteFacultatif(10_000).optional(),
  deliberationId: idSchema.nullable().optional(),
  autorite: ligneFacultative(200).optional(),
  transmisLe: dateCivile.nullable().optional(),
});
