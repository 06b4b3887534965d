import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative } from '../champs.ts';
import { natureDeliberationSchema, suiviSchema } from '../seance/seance.schema.ts';

/** Ce qui se suit d'une séance à l'autre : une délibération, ou une action écrite en séance. */
export const genreSuiviSchema = z.enum(['decision', 'action']);

export const ligneSuivieSchema = z.object({
  genre: genreSuiviSchema,
  id: idSchema,
  /** `null` pour une action. */
  nature: natureDeliberationSchema.nullable(),
  numero: z.number().int().nullable(),
  annee: z.number().int().nullable(),
  /** Les premiers mots ; la fiche donne le texte entier. */
  texte: z.string(),
  pilote: z.string().nullable(),
  echeance: dateCivile.nullable(),
  etat: suiviSchema,
  suiviNote: z.string().nullable(),
  suiviLe: dateCivile.nullable(),
  reunionId: idSchema,
  date: dateCivile,
  instanceId: idSchema,
});
export type LigneSuivie = z.infer<typeof ligneSuivieSchema>;

/** Lignes rendues au plus, les plus pressantes : dix ans d'une région en comptent des dizaines de milliers. */
export const LIGNES_SUIVIES = 500;

/** Quelles décisions montrer : celles qui restent à faire, celles en retard, toutes. */
export const quellesSchema = z.enum(['ouvertes', 'retard', 'faites', 'abandonnees', 'toutes']);
export type Quelles = z.infer<typeof quellesSchema>;

/** À la place d'un nom de pilote : personne n'en est chargé. */
export const SANS_PILOTE = '(sans pilote)';

export const rechercheSuiviSchema = z.object({
  quelles: quellesSchema,
  instanceId: idSchema.nullable(),
  pilote: z.string().max(300).nullable(),
  theme: z.string().max(60).nullable(),
  annee: z.number().int().min(1900).max(2199).nullable(),
  /** Mots de la décision ou de l'action, tous exigés ; vide : toutes. */
  mots: z.string().max(200),
});
export type RechercheSuivi = z.infer<typeof rechercheSuiviSchema>;

export const suiviPatchSchema = z.object({
  etat: suiviSchema.optional(),
  suiviNote: ligneFacultative(2000).optional(),
  suiviLe: dateCivile.nullable().optional(),
});
export type SuiviPatch = z.output<typeof suiviPatchSchema>;

export const designationSuiviSchema = z.object({ genre: genreSuiviSchema, id: idSchema });
