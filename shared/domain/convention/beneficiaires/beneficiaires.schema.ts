import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../../champs.ts';

export const pasSchema = z.enum(['mois', 'trimestre', 'annee']);
export type Pas = z.infer<typeof pasSchema>;

/** Un effectif : entier, à partir de zéro (I1). */
const effectif = z
  .number('Écrivez un nombre entier, par exemple 45.')
  .int('Écrivez un nombre entier, sans virgule.')
  .min(0, 'Un effectif ne peut pas être négatif.')
  .max(10_000_000, 'Ce nombre dépasse dix millions. Vérifiez-le.');
export const effectifSchema = effectif.nullable();

const pourCent = z
  .number('Écrivez un pourcentage, par exemple 90.')
  .int('Écrivez un pourcentage entier, ou à deux décimales au plus.');

/** Ce qui se règle de la saisie et de la lecture ; les seuils du feu sont en dix-millièmes de l'objectif à date (I6). */
export const reglagesSchema = z.object({
  pas: pasSchema,
  seuilVert: pourCent.min(1, 'Plus de 0 %.').max(20_000, '200 % au plus.'),
  seuilOrange: pourCent.min(0, 'Un seuil ne peut pas être négatif.').max(20_000, '200 % au plus.'),
  seuilCases: z
    .number('Écrivez un nombre, par exemple 5.')
    .int('Écrivez un nombre entier.')
    .min(2, 'De 2 à 100.')
    .max(100, 'De 2 à 100.'),
});
export type Reglages = z.output<typeof reglagesSchema>;
export const reglagesPatchSchema = reglagesSchema.partial();

export const indicateurAjouteSchema = z.object({
  libelle: ligne('Nommez ce que l’on compte : « Permis de conduire obtenus ».', 120),
  definition: ligneFacultative(500),
});

export const indicateurDeConventionSchema = z.object({
  id: idSchema,
  /** « I1 » ; `null` : ajouté par le service. */
  code: z.string().nullable(),
  libelle: z.string(),
  definition: z.string().nullable(),
});
export type IndicateurDeConvention = z.infer<typeof indicateurDeConventionSchema>;

/** Ce qu'une cellule écrit : ce que dit l'organisme, ce qu'un contrôle trouve, ce que l'on garde, ou l'objectif. */
export const quoiSchema = z.enum(['declare', 'controle', 'retenu', 'objectif']);
export type Quoi = z.infer<typeof quoiSchema>;

/** Combien de cellules un collage écrit au plus. */
export const CELLULES_COLLEES = 2_000;

export const celluleEcriteSchema = z.object({
  indicateurId: idSchema,
  part: z.string().min(1).max(40),
  quoi: quoiSchema,
  /** Dernier jour de la période ; pour un objectif, `null` s'il est de toute la convention, sinon le 31 décembre de son année. */
  au: dateCivile.nullable(),
  nombre: effectifSchema,
});
export type CelluleEcrite = z.output<typeof celluleEcriteSchema>;

export const motifSchema = ligneFacultative(500);

export const releveDeConventionSchema = z.object({
  id: idSchema,
  indicateurId: idSchema,
  part: z.string(),
  au: dateCivile,
  /** Tel que l'organisme l'a dit d'abord ; les corrections s'y ajoutent. */
  declare: z.number().int().nullable(),
  controle: z.number().int().nullable(),
  retenu: z.number().int().nullable(),
  motif: z.string().nullable(),
  /** `null` : le porteur. */
  source: z.string().nullable(),
  dateLe: dateCivile,
});
export type ReleveDeConvention = z.infer<typeof releveDeConventionSchema>;

export const relevePatchSchema = z
  .object({ motif: ligneFacultative(500), source: ligneFacultative(200), dateLe: dateCivile })
  .partial();

export const correctionDeConventionSchema = z.object({
  id: idSchema,
  releveId: idSchema,
  faiteLe: dateCivile,
  ecart: z.number().int(),
  motif: z.string(),
  signature: z.string(),
});
export type CorrectionDeConvention = z.infer<typeof correctionDeConventionSchema>;

/** Ce qu'un indicateur doit avoir atteint au soir d'un jour, cumulé depuis le premier jour de la convention (I5). */
export const jalonSaisiSchema = z.object({
  indicateurId: z.uuid('Choisissez un indicateur.'),
  le: dateCivile,
  nombre: effectif,
});
export type JalonSaisi = z.output<typeof jalonSaisiSchema>;
export const jalonDeConventionSchema = jalonSaisiSchema.extend({ id: idSchema });
export type JalonDeConvention = z.output<typeof jalonDeConventionSchema>;

export const objectifDeConventionSchema = z.object({
  indicateurId: idSchema,
  part: z.string(),
  /** 0 : toute la convention. */
  annee: z.number().int(),
  nombre: z.number().int(),
});
export type ObjectifDeConvention = z.infer<typeof objectifDeConventionSchema>;
