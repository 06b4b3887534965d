import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../../champs.ts';

export const etatDEngagementSchema = z.enum(['a_faire', 'en_cours', 'tenu', 'abandonne']);
export type EtatDEngagement = z.infer<typeof etatDEngagementSchema>;

const nom = ligne('Choisissez un organisme.', 300);

/** Qui signe une convention, à quel titre, et quand. */
export const signataireSaisiSchema = z.object({
  structure: nom,
  role: ligneFacultative(300),
  signeLe: dateCivile.nullable(),
});
export const signatairePatchSchema = signataireSaisiSchema.omit({ structure: true }).partial();
export const signataireDeConventionSchema = z.object({
  id: idSchema,
  structureId: idSchema,
  nom: z.string(),
  role: z.string().nullable(),
  signeLe: dateCivile.nullable(),
});
export type SignataireDeConvention = z.output<typeof signataireDeConventionSchema>;

const intituleDAxe = ligne('Nommez l’axe : « Aller vers les habitants ».', 200);
export const axeSaisiSchema = z.object({ intitule: intituleDAxe });
export const axePatchSchema = axeSaisiSchema.partial();

/** Qui fait quoi, pour quand, et où cela en est. */
export const engagementSaisiSchema = z.object({
  intitule: ligne('Dites l’engagement : « Ouvrir une permanence par mois ».', 300),
  structure: ligneFacultative(300),
  echeance: dateCivile.nullable(),
});
export const engagementPatchSchema = engagementSaisiSchema
  .extend({ etat: etatDEngagementSchema, tenuLe: dateCivile.nullable(), note: ligneFacultative(500) })
  .partial();

export const engagementSchema = z.object({
  id: idSchema,
  intitule: z.string(),
  structureId: idSchema.nullable(),
  structure: z.string().nullable(),
  /** L'État le tient : préfecture, SGARE, DREETS, DDETS. */
  deLEtat: z.boolean(),
  echeance: dateCivile.nullable(),
  etat: etatDEngagementSchema,
  tenuLe: dateCivile.nullable(),
  note: z.string().nullable(),
});
export type Engagement = z.output<typeof engagementSchema>;

export const axeDeConventionSchema = z.object({
  id: idSchema,
  intitule: z.string(),
  engagements: z.array(engagementSchema),
});
export type AxeDeConvention = z.output<typeof axeDeConventionSchema>;
