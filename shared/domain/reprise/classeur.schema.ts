import { z } from 'zod';
import { dateCivile } from '../champs.ts';

/** Ce qu'un fichier ou un collage contient, tel quel : rien n'y est compris encore. */

/**
 * Une cellule : son texte tel qu'il se lit, et sa valeur quand le fichier la dit (un nombre, une date). Une cellule vide est
 * un texte vide.
 */
export const celluleSchema = z.union([
  z.string(),
  z.object({ texte: z.string(), nombre: z.number() }),
  z.object({ texte: z.string(), date: dateCivile }),
]);
export type Cellule = z.infer<typeof celluleSchema>;

/** Des cellules fusionnées : la première porte la valeur. Rangs à partir de zéro. */
export const fusionSchema = z.object({
  ligne: z.int().nonnegative(),
  colonne: z.int().nonnegative(),
  lignes: z.int().positive(),
  colonnes: z.int().positive(),
});
export type Fusion = z.infer<typeof fusionSchema>;

export const feuilleSchema = z.object({
  nom: z.string(),
  /** Toutes les lignes, vides comprises, toutes de la même longueur : « C7 » y reste C7. */
  lignes: z.array(z.array(celluleSchema)),
  fusions: z.array(fusionSchema),
});
export type Feuille = z.infer<typeof feuilleSchema>;

export const genreDeClasseurSchema = z.enum(['csv', 'xlsx', 'xls', 'ods', 'vcf', 'collage']);
export type GenreDeClasseur = z.infer<typeof genreDeClasseurSchema>;

export const classeurSchema = z.object({
  nom: z.string(),
  genre: genreDeClasseurSchema,
  feuilles: z.array(feuilleSchema),
  /** Ce que la lecture a dû deviner ou écarter, en phrases : « Lu en Windows-1252. ». */
  remarques: z.array(z.string()),
});
export type Classeur = z.infer<typeof classeurSchema>;

/** Ce que l'on accepte de lire : au-delà, le fichier est refusé en le disant. */
export const LIMITES = {
  octets: 50 * 1024 * 1024,
  /** L'ancien format d'Excel se lit sans pouvoir en compter le contenu d'avance. */
  octetsXls: 20 * 1024 * 1024,
  lignes: 200_000,
  colonnes: 400,
  cellules: 4_000_000,
  signesParCellule: 32_767,
} as const;

/** Pourquoi un fichier n'est pas lu. */
export const refusDeClasseurSchema = z.enum([
  'abime',
  'bombe',
  'chiffre',
  'colonnes',
  'doctype',
  'format',
  'lignes',
  'long',
  'lourd',
  'vide',
]);
export type RefusDeClasseur = z.infer<typeof refusDeClasseurSchema>;

/** Le texte d'une cellule, tel qu'il se lit. */
export const texteDe = (cellule: Cellule | undefined): string =>
  cellule === undefined ? '' : typeof cellule === 'string' ? cellule : cellule.texte;
