import { z } from 'zod';
import { dateCivile, idSchema } from '../../champs.ts';

export const genreDeDocumentSchema = z.enum([
  'proces_verbal',
  'compte_rendu',
  'releve',
  'ordre_du_jour',
  'convocation',
  'emargement',
  'arrete',
  'presentation',
  'autre',
]);
export type GenreDeDocument = z.infer<typeof genreDeDocumentSchema>;

export const genreDeDocumentLibelle: Readonly<Record<GenreDeDocument, string>> = {
  proces_verbal: 'Procès-verbal',
  compte_rendu: 'Compte rendu',
  releve: 'Relevé de décisions',
  ordre_du_jour: 'Ordre du jour',
  convocation: 'Convocation',
  emargement: 'Feuille d’émargement',
  arrete: 'Arrêté',
  presentation: 'Présentation',
  autre: 'Autre document',
};

/** Ce que l'on devine d'un ancien fichier. */
export const devineSchema = z.object({
  instanceId: idSchema.nullable(),
  date: dateCivile.nullable(),
  genre: genreDeDocumentSchema,
  /** `sure` : le nom dit tout ; `a_verifier` : un seul indice, ou la première page ; `a_dire` : il en manque. */
  confiance: z.enum(['sure', 'a_verifier', 'a_dire']),
});
export type Devine = z.infer<typeof devineSchema>;
