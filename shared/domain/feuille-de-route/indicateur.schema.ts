import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';

/** Ce que l'action fait, ou ce qu'elle change. */
export const genreIndicateurSchema = z.enum(['realisation', 'resultat']);
export type GenreIndicateur = z.infer<typeof genreIndicateurSchema>;

/** Ce que vaut le nombre : un effectif se compte, un taux et une part vont en %, une moyenne a son unité. */
export const natureIndicateurSchema = z.enum(['effectif', 'taux', 'moyenne', 'part']);
export type NatureIndicateur = z.infer<typeof natureIndicateurSchema>;

export const indicateurSaisieSchema = z.object({
  intitule: ligne('Dites ce que l’on compte : « Personnes reçues ».', 200),
  genre: genreIndicateurSchema,
  nature: natureIndicateurSchema,
  unite: ligneFacultative(60),
});
export const indicateurPatchSchema = indicateurSaisieSchema.partial();

export const momentSchema = z.enum(['initiale', 'cible', 'realisee']);
export type Moment = z.infer<typeof momentSchema>;
export const sexeSchema = z.enum(['ensemble', 'femmes', 'hommes']);
export type Sexe = z.infer<typeof sexeSchema>;
export const territoireMesureSchema = z.enum(['ensemble', 'qpv', 'hors_qpv']);
export type TerritoireMesure = z.infer<typeof territoireMesureSchema>;

/** Une valeur et d'où on la tient: un nombre, une date, une source, un territoire. */
export const mesureSaisieSchema = z.object({
  moment: momentSchema,
  sexe: sexeSchema,
  territoire: territoireMesureSchema,
  le: dateCivile,
  /** `null` : non disponible, ce qui n'est pas zéro. */
  valeur: z.number('Écrivez un nombre, par exemple 180.').min(0, 'Une valeur ne peut pas être négative.').nullable(),
  source: ligne('Dites d’où vient ce nombre : « Suivi de l’opérateur ».', 200),
});
export type MesureSaisie = z.output<typeof mesureSaisieSchema>;

export const mesureSchema = mesureSaisieSchema.extend({ id: idSchema });
export type Mesure = z.output<typeof mesureSchema>;

export const indicateurSchema = indicateurSaisieSchema.extend({
  id: idSchema,
  rang: z.number().int(),
  mesures: z.array(mesureSchema),
});
export type Indicateur = z.output<typeof indicateurSchema>;
