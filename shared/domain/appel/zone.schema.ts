import { z } from 'zod';
import { idSchema, ligne, ligneFacultative } from '../champs.ts';

/** Où un appel veut agir d'abord : un territoire codé, tous les QPV ou toutes les communes FRR d'un département, des mots. */
export const genreDeZoneDAppelSchema = z.enum(['departement', 'epci', 'commune', 'qpv', 'tous_qpv', 'frr', 'mots']);
export type GenreDeZoneDAppel = z.infer<typeof genreDeZoneDAppelSchema>;
export const genreCodeSchema = genreDeZoneDAppelSchema.exclude(['mots']);

const dit = { motif: ligneFacultative(500), nonLimitative: z.boolean() };

/** `departement` : celui où elle se range, quand la zone n'en dit rien d'elle-même. */
export const zoneDAppelSaisieSchema = z.union([
  z.object({
    genre: genreCodeSchema,
    code: ligne('Choisissez un territoire.', 20),
    departement: ligneFacultative(3),
    ...dit,
  }),
  z.object({
    genre: z.literal('mots'),
    libelle: ligne('Décrivez la zone : « secteurs ruraux ».', 300),
    departement: ligneFacultative(3),
    ...dit,
  }),
]);
export type ZoneDAppelSaisie = z.output<typeof zoneDAppelSaisieSchema>;
export const zoneDAppelPatchSchema = z.object(dit).partial();

export const zoneDAppelSchema = z.object({
  id: idSchema,
  genre: genreDeZoneDAppelSchema,
  code: z.string().nullable(),
  libelle: z.string(),
  /** Code du département où elle se range ; `null` : toute la région. */
  departement: z.string().nullable(),
  motif: z.string().nullable(),
  nonLimitative: z.boolean(),
  /** Quartiers ou communes que couvre une zone de famille (« tous les QPV ») ; `null` pour les autres. */
  nombre: z.number().int().nullable(),
});
export type ZoneDAppel = z.infer<typeof zoneDAppelSchema>;
