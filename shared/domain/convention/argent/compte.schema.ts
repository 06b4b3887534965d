import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../../champs.ts';
import { montantSchema } from '../../feuille-de-route/fiche.schema.ts';

/** 60 à 68 et 86, 70 à 79 et 87 : les deux premiers chiffres du Cerfa, puis ce que le plan de l'organisme ajoute. */
const COMPTE = /^(?:6[0-8]|7\d|8[67])\d{0,4}$/u;

export const natureDeChargeSchema = z.enum(['directe', 'indirecte']);
export type NatureDeCharge = z.infer<typeof natureDeChargeSchema>;
export const genreDeRecetteSchema = z.enum(['contribution', 'cofinancement', 'autre']);
export type GenreDeRecette = z.infer<typeof genreDeRecetteSchema>;
export const origineDeRecetteSchema = z.enum([
  'etat',
  'collectivite',
  'europe',
  'asp',
  'vente',
  'don',
  'produit_financier',
  'mise_a_disposition',
  'autre',
]);
export type OrigineDeRecette = z.infer<typeof origineDeRecetteSchema>;

const taux = (dit: string) =>
  z
    .number(`Écrivez un taux, par exemple ${dit} %.`)
    .int('Écrivez un taux à deux décimales au plus.')
    .min(0, 'Un taux ne peut pas être négatif.')
    .max(10_000, 'Un taux ne dépasse pas 100 %.');
const part = z
  .number('Écrivez un nombre entier, par exemple 3.')
  .int('Écrivez un nombre entier, par exemple 3.')
  .min(0, 'Une part ne peut pas être négative.')
  .max(1_000_000_000, 'Cette part dépasse un milliard. Vérifiez-la.')
  .nullable();

/** Une ligne de compte saisie (M2) ; montants en centimes, `null` : pas dit. */
export const ligneSaisieSchema = z.object({
  compte: z.string().regex(COMPTE, 'Un compte va de 60 à 68, de 70 à 79, ou 86 et 87.'),
  libelle: ligne('Dites de quoi il s’agit : « Achats ».', 200),
  volet: z.number().int().min(1, 'Les volets vont de 1 à 4.').max(4, 'Les volets vont de 1 à 4.').nullable(),
  membreId: idSchema.nullable(),
  prevu: montantSchema,
  declare: montantSchema,
  /** Ce que le contrôle sur pièces en a vu, et le service qui l'a fait (D. 5316-11). */
  controle: montantSchema,
  controlePar: ligneFacultative(200),
  retenu: montantSchema,
  nature: natureDeChargeSchema,
  eligible: z.boolean(),
  recette: genreDeRecetteSchema,
  /** D'où vient une recette (M13) ; `null` : pas dit. */
  origine: origineDeRecetteSchema.nullable(),
  /** Où est la pièce (M2). */
  referencePiece: ligneFacultative(200),
  motif: ligneFacultative(500),
  commentaire: ligneFacultative(500),
});
export const lignePatchSchema = ligneSaisieSchema.partial();
export type LignePatch = z.output<typeof lignePatchSchema>;

/** Une ligne du compte rendu, telle que le fichier la tient. */
export const ligneEcriteSchema = ligneSaisieSchema.extend({
  id: idSchema,
  annee: z.number().int(),
  /** Le jour où le contrôlé a été écrit. */
  controleLe: dateCivile.nullable(),
});
export type LigneEcrite = z.output<typeof ligneEcriteSchema>;

/** Ce qui se colle d'un coup dans les comptes d'un exercice. */
export const LIGNES_DE_COMPTE_COLLEES = 300;
export const ligneDeCompteColleeSchema = z.object({ id: idSchema.nullable(), champs: lignePatchSchema });

/** Ce qu'un organisme dit d'un exercice en plus de ses lignes (M4, M6, M13). */
export const exerciceSaisiSchema = z.object({
  baseIndirecte: montantSchema,
  cleNumerateur: part,
  cleDenominateur: part.refine((nombre) => nombre !== 0, 'On ne divise pas par zéro.'),
  seuilEcart: taux('10'),
  tauxBenefice: taux('2'),
  /** Base du bénéfice raisonnable ; `null` : les charges éligibles. Centimes. */
  capitaux: montantSchema,
  aucuneAutreRecette: z.boolean(),
});
export type ExerciceSaisi = z.output<typeof exerciceSaisiSchema>;
export const exercicePatchSchema = exerciceSaisiSchema.partial();
export const exerciceEcritSchema = exerciceSaisiSchema.extend({
  annee: z.number().int(),
  membreId: idSchema.nullable(),
});
export type ExerciceEcrit = z.output<typeof exerciceEcritSchema>;

/** Un exercice dont rien n'est encore réglé : l'écart à commenter y est celui de la convention (M4). */
export const exerciceNeuf = (annee: number, membreId: string | null, seuilEcart: number): ExerciceEcrit => ({
  annee,
  membreId,
  baseIndirecte: null,
  cleNumerateur: null,
  cleDenominateur: null,
  seuilEcart,
  tauxBenefice: 0,
  capitaux: null,
  aucuneAutreRecette: false,
});
