import { z } from 'zod';
import { courriel, idSchema, ligne, ligneFacultative, texteFacultatif } from '../champs.ts';

/** Le service au nom de qui partent les documents (R-120, R-124 ; L. 111-2 du CRPA). */
export const emetteurSchema = z.object({
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
  /** Arrêté par lequel le préfet délègue sa signature : « arrêté du 2 février 2026 » ; sans lui, nul ne signe par délégation. */
  delegation: z.string().nullable(),
  /** Pièce de l'image du bloc-marque, fournie par le service, jamais dessinée par nous. */
  blocMarque: idSchema.nullable(),
});
export type Emetteur = z.infer<typeof emetteurSchema>;

export const emetteurPatchSchema = z.object({
  intitule: ligne('Indiquez votre service.').optional(),
  timbre: texteFacultatif(1000).optional(),
  adresse: texteFacultatif(500).optional(),
  ville: ligneFacultative(100).optional(),
  telephone: ligneFacultative(40).optional(),
  courriel: courriel.optional(),
  suiviPar: ligneFacultative(200).optional(),
  suiviQualite: ligneFacultative(300).optional(),
  delegation: ligneFacultative(200).optional(),
  blocMarque: idSchema.nullable().optional(),
});
export type EmetteurPatch = z.output<typeof emetteurPatchSchema>;
