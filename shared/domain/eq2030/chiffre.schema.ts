import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';
import { axeSchema } from './deploiement.schema.ts';

/** Ce qu'est un chiffre : ce que l'on vise, ce qui est fait, ou combien de quartiers sont couverts. */
export const genreChiffreSchema = z.enum(['objectif', 'realise', 'quartiers']);
export type GenreChiffre = z.infer<typeof genreChiffreSchema>;

export const genreChiffreLibelle: Readonly<Record<GenreChiffre, string>> = {
  objectif: 'Objectif',
  realise: 'Réalisé',
  quartiers: 'Quartiers couverts',
};

/** Un chiffre publié, avec sa date et sa source (A8). */
export const chiffreSaisiSchema = z.object({
  genre: genreChiffreSchema,
  axe: axeSchema.nullable(),
  libelle: ligne('Dites ce que compte ce chiffre : « Entrepreneurs accompagnés ».', 300),
  valeur: z
    .number('Indiquez un nombre entier, en chiffres.')
    .int('Indiquez un nombre entier, en chiffres.')
    .min(0, 'Un chiffre publié n’est pas négatif.')
    .max(1_000_000_000_000, 'Ce nombre est trop grand.'),
  unite: ligneFacultative(60),
  periode: ligneFacultative(60),
  /** `null` : toute la France. */
  regionCode: z.string().max(3).nullable(),
  date: dateCivile,
  source: ligne('Indiquez la source : un chiffre sans source ne se cite pas.', 500),
});
export type ChiffreSaisi = z.output<typeof chiffreSaisiSchema>;

export const chiffreSchema = chiffreSaisiSchema.extend({ id: idSchema });
export type Chiffre = z.infer<typeof chiffreSchema>;
