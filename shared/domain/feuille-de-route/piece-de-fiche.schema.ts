import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '../champs.ts';

/** Le titre d'une pièce : d'abord le nom de son fichier, que l'on récrit. */
export const titreDePieceSchema = ligne('Donnez un titre à cette pièce.', 300);

/** Une pièce jointe d'une fiche action. */
export const pieceDeFicheSchema = z.object({
  id: idSchema,
  titre: titreDePieceSchema,
  recueLe: dateCivile,
  fichier: z.object({ nom: z.string(), taille: z.number().int() }),
});
export type PieceDeFiche = z.output<typeof pieceDeFicheSchema>;
