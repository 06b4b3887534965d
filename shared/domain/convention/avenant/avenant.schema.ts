import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../../champs.ts';
import { CHAMPS_D_AVENANT, type ChampDAvenant } from './champs-d-avenant.data.ts';

export const genreDAvenantSchema = z.enum(['annuel', 'revision', 'general']);
export type GenreDAvenant = z.infer<typeof genreDAvenantSchema>;

const annee = z.number('Indiquez l’année, par exemple 2026.').int().min(2000).max(2199);
const objet = ligne('Dites l’objet de l’avenant : « Extension au département voisin ».', 300);
const motif = ligneFacultative(500);
const jour = dateCivile.nullable();
/** Le dernier numéro qu'un avenant peut porter. */
export const NUMERO_AU_PLUS = 999;

/** Ce qu'il faut pour préparer un avenant : un avenant annuel et une révision disent leur année (D. 5316-5). */
export const avenantSaisiSchema = z.object({
  genre: genreDAvenantSchema,
  annee: annee.nullable(),
  objet,
  motif,
});
export type AvenantSaisi = z.output<typeof avenantSaisiSchema>;

export const avenantPatchSchema = z
  .object({
    numero: z.number('Écrivez le numéro de l’avenant : 2.').int('Un numéro entier : 2.').min(1).max(NUMERO_AU_PLUS),
    objet,
    motif,
    proposeLe: jour,
    /** Par l'organisme. */
    signeLe: jour,
    /** Par les deux parties : il n'est plus un projet. */
    concluLe: jour,
    /** `null` : le jour où il est conclu. */
    effetLe: jour,
  })
  .partial();
export type AvenantPatch = z.output<typeof avenantPatchSchema>;

const champSchema = z.custom<ChampDAvenant>(
  (champ) => typeof champ === 'string' && Object.hasOwn(CHAMPS_D_AVENANT, champ),
  'Choisissez ce que l’avenant change.',
);

/** Ce qu'un avenant fait d'un champ ; une seule des valeurs est dite, selon la sorte du champ, aux bornes que la convention y met. Centimes. */
export const changementSaisiSchema = z.object({
  champ: champSchema,
  annee: annee.nullable(),
  membreId: idSchema.nullable(),
  montant: z.number().nullable(),
  nombre: z.number('Écrivez un nombre.').nullable(),
  texte: ligneFacultative(10_000),
  /** Le nom d'un organisme, celui qui devient porteur. */
  structure: ligneFacultative(300),
});
export type ChangementSaisi = z.output<typeof changementSaisiSchema>;

/** Une valeur qu'un avenant fixe. */
export const valeurDAvenantSchema = z.object({
  id: idSchema,
  avenantId: idSchema,
  champ: champSchema,
  /** 0 : toute la convention. */
  annee: z.number().int(),
  membreId: idSchema.nullable(),
  montant: z.number().int().nullable(),
  nombre: z.number().nullable(),
  texte: z.string().nullable(),
  structureId: idSchema.nullable(),
  structure: z.string().nullable(),
});
export type ValeurDAvenant = z.infer<typeof valeurDAvenantSchema>;

/** Un avenant, et ce qu'il change ; ce qu'il fait entrer ou sortir est dit par l'organisme ou la zone. */
export const avenantSchema = z.object({
  id: idSchema,
  numero: z.number().int(),
  genre: genreDAvenantSchema,
  annee: z.number().int().nullable(),
  objet: z.string(),
  motif: z.string().nullable(),
  proposeLe: jour,
  signeLe: jour,
  concluLe: jour,
  effetLe: jour,
  /** Le PDF signé. */
  piece: z.string().nullable(),
  valeurs: z.array(valeurDAvenantSchema),
});
export type Avenant = z.infer<typeof avenantSchema>;
