import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';

const annee = z.number('Indiquez une année, par exemple 2024.').int().min(2000).max(2199);

export const contratSchema = z.object({
  id: idSchema,
  code: z.string(),
  libelle: z.string(),
  signeLe: dateCivile.nullable(),
  /** Première et dernière année. */
  debut: z.number().int(),
  fin: z.number().int(),
  /** Réunions du comité de pilotage que le contrat fixe par an ; `null` : il n'en fixe pas, ou on ne l'a pas noté. */
  pilotagesParAn: z.number().int().nullable(),
  /** De même, du comité technique et du comité des financeurs. */
  techniquesParAn: z.number().int().nullable(),
  financeursParAn: z.number().int().nullable(),
  conseilCitoyen: z.string().nullable(),
  note: z.string().nullable(),
});
export type Contrat = z.infer<typeof contratSchema>;

const parAn = z
  .number('Indiquez un nombre de réunions par an.')
  .int('Indiquez un nombre entier de réunions.')
  .min(1, 'Une réunion par an au moins ; laissez vide si le contrat n’en fixe pas.')
  .max(52, 'Cinquante-deux réunions par an au plus.')
  .nullable();

export const contratPatchSchema = z
  .object({
    signeLe: dateCivile.nullable(),
    debut: annee,
    fin: annee,
    pilotagesParAn: parAn,
    techniquesParAn: parAn,
    financeursParAn: parAn,
    conseilCitoyen: ligneFacultative(300),
    note: texteFacultatif(5_000),
  })
  .partial();

export const signataireDuContratSchema = z.object({
  id: idSchema,
  structureId: idSchema,
  nom: z.string(),
  signeLe: dateCivile.nullable(),
  engagement: z.string().nullable(),
});
export type SignataireDuContrat = z.infer<typeof signataireDuContratSchema>;

export const signataireSaisiSchema = z.object({
  structure: ligne('Choisissez qui signe.', 300),
  signeLe: dateCivile.nullable(),
  engagement: ligneFacultative(1_000),
});
export const signatairePatchSchema = signataireSaisiSchema.omit({ structure: true }).partial();

export const genreDeJalonSchema = z.enum(['avenant', 'bilan', 'revoyure', 'autre']);
export type GenreDeJalon = z.infer<typeof genreDeJalonSchema>;

export const jalonSaisiSchema = z.object({
  genre: genreDeJalonSchema,
  intitule: ligne('Dites ce qu’est ce jalon.', 200),
  echeance: dateCivile.nullable(),
  faitLe: dateCivile.nullable(),
  note: ligneFacultative(500),
});
export type JalonSaisi = z.output<typeof jalonSaisiSchema>;
export const jalonPatchSchema = jalonSaisiSchema.partial();
export const jalonSchema = jalonSaisiSchema.extend({ id: idSchema });
export type Jalon = z.output<typeof jalonSchema>;
