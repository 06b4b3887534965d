import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative } from '../champs.ts';
import { montantSchema } from '../feuille-de-route/fiche.schema.ts';

const recu = dateCivile.nullable();

/** Une année civile d'une convention : l'avenant financier, ce que l'organisme remet (D. 5316-5, -6, -9, -10). */
export const anneeDeConventionSchema = z.object({
  id: idSchema,
  annee: z.number().int(),
  /** Centimes que l'État s'engage à verser au titre de l'année ; `null` : pas encore fixé. */
  montant: montantSchema,
  beneficiaires: z
    .number('Écrivez un nombre de personnes, par exemple 80.')
    .int('Écrivez un nombre entier de personnes.')
    .min(0, 'Un nombre de personnes ne peut pas être négatif.')
    .max(10_000_000, 'Ce nombre dépasse dix millions de personnes. Vérifiez-le.')
    .nullable(),
  /** Date que l'arrêté fixe, le 31 mai au plus tard ; `null` : le 31 mai. */
  arreteLe: recu,
  proposeLe: recu,
  /** Par l'organisme ; la conclusion est des deux. */
  signeLe: recu,
  concluLe: recu,
  avenantMotif: ligneFacultative(500),
  executionRecueLe: recu,
  budgetRecuLe: recu,
  previsionRecueLe: recu,
  comptesRecusLe: recu,
  bilanRecuLe: recu,
  /** L'État a validé le compte rendu financier, et celui des charges éligibles nettes (E7). */
  financierValideLe: recu,
  chargesValideesLe: recu,
  /** Autorisations d'engagement et crédits de paiement ; centimes. */
  ae: montantSchema,
  cp: montantSchema,
  mentionMoyens: z.boolean(),
  mentionBeneficiaires: z.boolean(),
  mentionActions: z.boolean(),
  mentionAccompagnement: z.boolean(),
  mentionOrientation: z.boolean(),
  mentionResultats: z.boolean(),
});
export type AnneeDeConvention = z.output<typeof anneeDeConventionSchema>;
export const anneePatchSchema = anneeDeConventionSchema.omit({ id: true, annee: true }).partial();
export type AnneePatch = z.output<typeof anneePatchSchema>;

export const genreDeVersementSchema = z.enum(['versement', 'avance', 'acompte', 'solde', 'reversement']);
export type GenreDeVersement = z.infer<typeof genreDeVersementSchema>;

export const versementSaisiSchema = z.object({
  annee: z.number('Indiquez l’exercice, par exemple 2026.').int().min(2000).max(2199),
  genre: genreDeVersementSchema,
  prevuLe: dateCivile.nullable(),
  prevu: montantSchema,
  verseLe: dateCivile.nullable(),
  verse: montantSchema,
  note: ligneFacultative(300),
});
export const versementPatchSchema = versementSaisiSchema.partial();
export type VersementSaisi = z.output<typeof versementSaisiSchema>;

export const versementSchema = z.object({
  id: idSchema,
  annee: z.number().int(),
  genre: genreDeVersementSchema,
  prevuLe: dateCivile.nullable(),
  prevu: z.number().nullable(),
  verseLe: dateCivile.nullable(),
  verse: z.number().nullable(),
  note: z.string().nullable(),
});
export type Versement = z.infer<typeof versementSchema>;
