import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative } from '../../champs.ts';

export const genreDePieceSchema = z.enum([
  'statuts',
  'rib',
  'cer',
  'comptes',
  'attestation',
  'accord_consortium',
  'lettre_engagement',
  'autre',
]);
export type GenreDePiece = z.infer<typeof genreDePieceSchema>;

const jour = dateCivile.nullable();
const dates = { datePiece: jour, valableJusquAu: jour, attendueLe: jour, recueLe: jour };

/** Une pièce d'un organisme : de quand elle est, jusqu'à quand elle vaut, quand elle est attendue ou reçue. */
export const pieceSaisieSchema = z.object({
  structureId: idSchema,
  genre: genreDePieceSchema,
  libelle: ligneFacultative(200),
  ...dates,
  /** Cet organisme n'a pas à la donner. */
  sansObjet: z.boolean(),
});
export type PieceSaisie = z.output<typeof pieceSaisieSchema>;
export const piecePatchSchema = pieceSaisieSchema.omit({ structureId: true, genre: true }).partial();

export const pieceDeConventionSchema = pieceSaisieSchema.extend({
  id: idSchema,
  libelle: z.string().nullable(),
  nom: z.string(),
  /** Le nom du fichier joint. */
  fichier: z.string().nullable(),
});
export type PieceDeConvention = z.output<typeof pieceDeConventionSchema>;
