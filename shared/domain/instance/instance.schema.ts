import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';

/** Tous les genres d'instance; ce que chacun est se lit dans `types.data.ts`. */
export const typeInstanceSchema = z.enum([
  'CRPE',
  'CREFOP',
  'CDPE',
  'CLPE',
  'comite_tzcld',
  'commission_iae',
  'commission',
  'financeurs',
  'copil_ville',
  'cotech_ville',
  'financeurs_ville',
  'copil_convention',
  'comite_eq2030',
  'groupe_travail',
  'autre_reunion',
  'rencontre',
]);
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
  'plan_iae',
]);
export type NatureActe = z.infer<typeof natureActeSchema>;

/** Un acte de l'instance: arrêté ou règlement intérieur, avec son numéro et sa date ; plusieurs se succèdent. */
export const acteSchema = z.object({
  id: idSchema,
  nature: natureActeSchema,
  numero: z.string().nullable(),
  date: dateCivile.nullable(),
  /** Recueil des actes administratifs où il est publié. */
  raa: z.string().nullable(),
  /** Consultation des membres 2° à 5°, avant de désigner les coprésidents. */
  consulteLe: dateCivile.nullable(),
  /** Concertations sur le périmètre. */
  concerteRegionLe: dateCivile.nullable(),
  concerteDepartementLe: dateCivile.nullable(),
  /** Décision par laquelle le comité a adopté son règlement intérieur. */
  deliberationId: idSchema.nullable(),
  pieceId: idSchema.nullable(),
  note: z.string().nullable(),
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
  /** L'instance dont celle-ci dépend. */
  parentId: idSchema.nullable(),
  /** Sigle d'usage du service ; `null` : celui du genre d'instance. */
  sigle: z.string().nullable(),
  /** Contrat de ville d'un COPIL, d'un COTECH ou d'un comité des financeurs. */
  contratCode: z.string().nullable(),
  /** Les trois questions de R*133-1 ; `null` : sans réponse. */
  rendAvis: z.boolean().nullable(),
  agentsSeuls: z.boolean().nullable(),
  etude: z.boolean().nullable(),
  /** Modalités d'association des usagers (R. 5311-46, R-206). */
  usagers: z.string().nullable(),
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
  parentId: idSchema.nullable().optional(),
  sigle: ligneFacultative(20).optional(),
  contratCode: ligneFacultative(20).optional(),
  rendAvis: z.boolean().nullable().optional(),
  agentsSeuls: z.boolean().nullable().optional(),
  etude: z.boolean().nullable().optional(),
  usagers: texteFacultatif(20_000).optional(),
});
