import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';
import { natureIndicateurSchema, sexeSchema, territoireMesureSchema } from '../feuille-de-route/indicateur.schema.ts';
import { genreTerritoireViseSchema } from './territoire-vise.schema.ts';

/** Où un chiffre vaut : une maille du référentiel, ou le pays tout entier. */
export const genreChiffreDeTerritoireSchema = z.enum([...genreTerritoireViseSchema.options, 'pays']);

/** Le pays n'a pas de ligne au référentiel : il n'y en a qu'un. */
export const PAYS = { genre: 'pays', code: 'FR', libelle: 'France' } as const;

/** Pourquoi une valeur manque : la source ne la donne pas, ou le secret statistique la couvre. Ni l'un ni l'autre n'est zéro. */
export const absenceSchema = z.enum(['nd', 'secret']);
export type Absence = z.infer<typeof absenceSchema>;

/** Un chiffre d'un territoire : un nombre, son unité, sa date, sa source, ceux que l'on compte. */
export const chiffreTerritoireSaisiSchema = z.object({
  intitule: ligne('Dites ce que mesure ce chiffre : « Taux d’emploi ».', 200),
  nature: natureIndicateurSchema,
  /** Le tout dont c'est la part : « NEET de métropole ». */
  deQuoi: ligneFacultative(200),
  unite: ligneFacultative(60),
  population: sexeSchema,
  /** Tous les habitants du territoire, ou ceux de ses quartiers prioritaires seulement. */
  dans: territoireMesureSchema,
  valeur: z
    .number('Écrivez un nombre, par exemple 41,4.')
    .min(0, 'Une valeur ne peut pas être négative.')
    .max(1_000_000_000_000, 'Ce nombre est trop grand.')
    .nullable(),
  absence: absenceSchema.nullable(),
  periode: ligneFacultative(60),
  le: dateCivile,
  source: ligne('Indiquez la source : un chiffre sans source ne se cite pas.', 300),
});
export type ChiffreTerritoireSaisi = z.output<typeof chiffreTerritoireSaisiSchema>;

export const chiffreTerritoireSchema = chiffreTerritoireSaisiSchema.extend({
  id: idSchema,
  genre: genreChiffreDeTerritoireSchema,
  code: z.string().min(1).max(20),
});
export type ChiffreTerritoire = z.output<typeof chiffreTerritoireSchema>;

export const chiffreTerritoirePatchSchema = chiffreTerritoireSaisiSchema.partial();
