import { z } from 'zod';
import { dateCivile, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';
import type { TypeInstance } from '../instance/instance.schema.ts';

/** « Autre réunion (j'y participe) », tenue par d'autres, ou « rencontre » : séminaire, rendez-vous. */
export const genreRencontreSchema = z.enum(['autre_reunion', 'rencontre']);
export type GenreRencontre = z.infer<typeof genreRencontreSchema>;

/** Ces réunions n'ont ni membres, ni convocation, ni quorum. */
export const estLegere = (type: TypeInstance): type is GenreRencontre =>
  type === 'autre_reunion' || type === 'rencontre';

/** Deux champs suffisent : un titre, un jour. */
export const rencontreACreerSchema = z.object({
  genre: genreRencontreSchema,
  titre: ligne('Donnez un titre à cette réunion.', 200),
  date: dateCivile,
});

export const rencontrePatchSchema = z.object({
  titre: ligne('Donnez un titre à cette réunion.', 200).optional(),
  theme: ligneFacultative(300).optional(),
  organisateurs: ligneFacultative(500).optional(),
  objectifs: texteFacultatif(5000).optional(),
  dateProvisoire: z.boolean().optional(),
});
