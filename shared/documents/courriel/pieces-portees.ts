import type { PieceJointe, Seance } from '#shared/domain/seance/seance.schema.ts';
import type { GenreDeMessage } from './destinataires.ts';

/** Au-delà de vingt mégaoctets de pièces, la plupart des messageries refusent le courriel. */
export const POIDS_MAXIMAL = 20 * 1024 * 1024;

/** Ces courriels portent les pièces de la séance. */
const AVEC_LES_PIECES: ReadonlySet<GenreDeMessage> = new Set(['convoquer', 'inviter']);

/** Les pièces qu'un courriel emporte, et ce qu'elles pèsent, avant codage : dit avant d'envoyer. */
export function piecesPortees(
  { pieces }: Pick<Seance, 'pieces'>,
  genre: GenreDeMessage,
): { readonly pieces: readonly PieceJointe[]; readonly poids: number; readonly tropLourd: boolean } {
  const portees = AVEC_LES_PIECES.has(genre)
    ? pieces.filter(({ usage, pieceId }) => usage === 'seance' && pieceId !== null)
    : [];
  const poids = portees.reduce((somme, { fichier }) => somme + (fichier?.taille ?? 0), 0);
  return { pieces: portees, poids, tropLourd: poids > POIDS_MAXIMAL };
}
