import { z } from 'zod';
import { dateCivile, idSchema, ligne, texteFacultatif } from '../champs.ts';

/** Les cinq critères de sélection (1.17). */
export const critereDeSelectionSchema = z.enum(['parcours', 'territoire', 'ancrage', 'gouvernance', 'modele']);
export type CritereDeSelection = z.infer<typeof critereDeSelectionSchema>;

export const NOTE_MAX = 5;

const dite = {
  note: z
    .number(`Une note va de 0 à ${NOTE_MAX}.`)
    .int('Écrivez une note entière.')
    .min(0, `Une note va de 0 à ${NOTE_MAX}.`)
    .max(NOTE_MAX, `Une note va de 0 à ${NOTE_MAX}.`)
    .nullable(),
  commentaire: texteFacultatif(2_000),
};
/** Ce que `patch` ne dit pas reste : la note et son commentaire s'écrivent l'un sans l'autre. */
export const notePatchSchema = z.object(dite).partial();
export const noteSchema = z.object({
  critere: critereDeSelectionSchema,
  note: z.number().int().nullable(),
  commentaire: z.string().nullable(),
});
export type Note = z.infer<typeof noteSchema>;

/** Qui donne un avis : la direction départementale, ou une tête de réseau. */
export const genreDAvisSchema = z.enum(['ddets', 'france_travail', 'missions_locales', 'cap_emploi', 'autre']);
export type GenreDAvis = z.infer<typeof genreDAvisSchema>;
export const sensDAvisSchema = z.enum(['favorable', 'reserve', 'defavorable']);
export type SensDAvis = z.infer<typeof sensDAvisSchema>;

export const avisSaisiSchema = z.object({
  genre: genreDAvisSchema,
  organisme: ligne('Dites qui donne l’avis : « DDETSPP de la Marne ».', 200),
  sens: sensDAvisSchema,
  le: dateCivile,
  texte: texteFacultatif(5_000),
});
export const avisPatchSchema = avisSaisiSchema.partial();
export const avisDeCandidatureSchema = z.object({
  id: idSchema,
  genre: genreDAvisSchema,
  organisme: z.string(),
  sens: sensDAvisSchema,
  le: dateCivile,
  texte: z.string().nullable(),
});
export type AvisDeCandidature = z.infer<typeof avisDeCandidatureSchema>;
