import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';

/** Les trois niveaux que crée la loi (L. 5311-10, I). */
export const typeInstanceSchema = z.enum(['CRPE', 'CDPE', 'CLPE']);
export type TypeInstance = z.infer<typeof typeInstanceSchema>;

/** Catégorie de membres : « P » pour les présidents, sinon le numéro de l'alinéa (R. 5311-17, -23, -32). */
export const categorieSchema = z.enum(['P', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
export type Categorie = z.infer<typeof categorieSchema>;

/** Collège au sens de R. 5311-43 : à qui l'on peut donner pouvoir. Paramètre de l'instance, non défini par le code. */
export const collegeSchema = z.enum([
  'etat',
  'region',
  'departement',
  'communes',
  'salaries',
  'employeurs',
  'operateurs',
]);
export type College = z.infer<typeof collegeSchema>;

export const natureActeSchema = z.enum([
  'perimetre',
  'nombre',
  'nominations',
  'voix',
  'copresidents',
  'prefet_presidant',
  'reglement_interieur',
]);
export type NatureActe = z.infer<typeof natureActeSchema>;

/** Un acte de l'instance: arrêté ou règlement intérieur, avec son numéro et sa date. */
export const acteSchema = z.object({
  id: idSchema,
  nature: natureActeSchema,
  numero: ligneFacultative(100),
  date: dateCivile.nullable(),
});
export type Acte = z.infer<typeof acteSchema>;

export const instanceSchema = z.object({
  id: idSchema,
  type: typeInstanceSchema,
  /** Ce qui suit le nom légal : « du Haut-Rhin », « de Mulhouse ». */
  complement: z.string(),
  departementCode: z.string(),
  clpeCode: z.string().nullable(),
  secretariat: z.string().nullable(),
  /** Jours entre réception et réunion fixés par le règlement intérieur ; `null` : règle supplétive (R. 133-8). */
  delaiConvocation: z.number().int().nullable(),
  delaiArticle: z.string().nullable(),
});
export type Instance = z.infer<typeof instanceSchema>;

/** Un siège et qui l'occupe à une date donnée ; sans titulaire, le siège est vacant. */
export const siegeSchema = z.object({
  id: idSchema,
  categorie: categorieSchema,
  college: collegeSchema,
  organisme: z.string().nullable(),
  epciSiren: z.string().nullable(),
  rang: z.number().int(),
});
export type Siege = z.infer<typeof siegeSchema>;

export const instancePatchSchema = z.object({
  complement: ligne('Indiquez le territoire, par exemple « de Mulhouse ».', 200).optional(),
  secretariat: ligneFacultative().optional(),
  delaiConvocation: z.number().int().min(0).max(90, 'Indiquez au plus 90 jours.').nullable().optional(),
  delaiArticle: ligneFacultative(100).optional(),
});
