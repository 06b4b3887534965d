import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '../champs.ts';
import { objetNommeSchema, objetViseSchema } from '../objet/objet.schema.ts';

const texteDeNote = ligne('Écrivez ce que vous voulez retenir.', 500);

/** Une ligne que l'on se note : elle ne sort du fichier que par la note « Ma semaine » et, attachée à un objet, la passation. */
export const noteRapideSchema = z.object({
  id: idSchema,
  texte: z.string(),
  /** Le jour pour lequel elle se rappelle ; `null` : sans jour dit. */
  pourLe: dateCivile.nullable(),
  /** La fiche où on l'a écrite, sous son nom d'aujourd'hui ; `null` : aucune, ou elle n'y est plus. */
  objet: objetNommeSchema.nullable(),
  ecriteLe: dateCivile,
  faiteLe: dateCivile.nullable(),
});
export type NoteRapide = z.infer<typeof noteRapideSchema>;

export const noteSaisieSchema = z.object({
  texte: texteDeNote,
  pourLe: dateCivile.nullable(),
  objet: objetViseSchema.nullable(),
});

export const notePatchSchema = z.object({
  texte: texteDeNote.optional(),
  pourLe: dateCivile.nullable().optional(),
});
