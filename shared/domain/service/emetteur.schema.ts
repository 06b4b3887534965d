import { z } from 'zod';
import { courriel, dateCivile, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';
import { type Signataire, signataireSchema } from './signataire.schema.ts';

/** Le premier émetteur d'un fichier : du temps où il n'y en avait qu'un, il avait ce nom, que son historique garde. */
export const PREMIER_EMETTEUR = 'emetteur';

export const idEmetteurSchema = z.union([z.literal(PREMIER_EMETTEUR), idSchema]);

export const natureEmetteurSchema = z.enum([
  'prefet_region',
  'prefet_departement',
  'sous_prefecture',
  'dreets',
  'ddets',
  'autre',
]);
export type NatureEmetteur = z.infer<typeof natureEmetteurSchema>;

/** Le service au nom de qui partent les documents (R-120, R-124 ; L. 111-2 du CRPA). */
export const emetteurSchema = z.object({
  id: idEmetteurSchema,
  nature: natureEmetteurSchema,
  /** « Préfecture du Haut-Rhin », « DDETSPP du Haut-Rhin ». */
  intitule: z.string(),
  /** Lignes du timbre sous l'intitulé, séparées par « \n ». */
  timbre: z.string().nullable(),
  adresse: z.string().nullable(),
  /** Ville de signature : « Colmar ». */
  ville: z.string().nullable(),
  telephone: z.string().nullable(),
  courriel: z.string().nullable(),
  /** Affaire suivie par : civilité, prénom et nom. */
  suiviPar: z.string().nullable(),
  suiviQualite: z.string().nullable(),
  /** Où la joindre ; à défaut, le téléphone et le courriel du service. */
  suiviTelephone: z.string().nullable(),
  suiviCourriel: z.string().nullable(),
  /** Arrêté par lequel le préfet délègue sa signature : « arrêté du 2 février 2026 » ; sans lui, nul ne signe par délégation. */
  delegation: z.string().nullable(),
  /** À qui va la copie de chaque lettre, un destinataire par ligne. */
  copies: z.string().nullable(),
  /** Pièce de l'image du bloc-marque, fournie par le service, jamais dessinée par nous. */
  blocMarque: idSchema.nullable(),
});
export type Emetteur = z.infer<typeof emetteurSchema>;

/** L'émetteur d'un document, et qui y signe pour lui ; `null` : le préfet lui-même. */
export const emetteurDeDocumentSchema = emetteurSchema.extend({ signataire: signataireSchema.nullable() });
export type EmetteurDeDocument = Emetteur & { readonly signataire: Signataire | null };

/** L'émetteur dans sa fiche : ce qu'il est dans le fichier, et ceux qui signent pour lui. */
export const ficheEmetteurSchema = emetteurSchema.extend({
  parDefaut: z.boolean(),
  archiveLe: dateCivile.nullable(),
  blocMarqueNom: z.string().nullable(),
  signataires: z.array(signataireSchema),
  /** Instances et conventions dont c'est l'émetteur, et documents pour lesquels on l'a choisi. */
  instances: z.number().int(),
  conventions: z.number().int(),
  documents: z.number().int(),
});
export type FicheEmetteur = z.infer<typeof ficheEmetteurSchema>;

export const emetteurPatchSchema = z.object({
  nature: natureEmetteurSchema.optional(),
  intitule: ligne('Indiquez l’intitulé de l’émetteur, par exemple « Préfecture du Haut-Rhin ».').optional(),
  timbre: texteFacultatif(1000).optional(),
  adresse: texteFacultatif(500).optional(),
  ville: ligneFacultative(100).optional(),
  telephone: ligneFacultative(40).optional(),
  courriel: courriel.optional(),
  suiviPar: ligneFacultative(200).optional(),
  suiviQualite: ligneFacultative(300).optional(),
  suiviTelephone: ligneFacultative(40).optional(),
  suiviCourriel: courriel.optional(),
  delegation: ligneFacultative(200).optional(),
  copies: texteFacultatif(1000).optional(),
});
export type EmetteurPatch = z.output<typeof emetteurPatchSchema>;

export const emetteurACreerSchema = z.object({
  nature: natureEmetteurSchema,
  intitule: ligne('Indiquez l’intitulé de l’émetteur, par exemple « Préfecture du Haut-Rhin ».'),
});
