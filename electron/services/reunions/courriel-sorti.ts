import { type AnnonceDAgenda, etablirAgenda, nomDeLAgenda } from '#shared/documents/agenda/agenda.ts';
import { nomSur } from '#shared/documents/dossier/nom-sur.ts';
import type { CourrielSorti, FichierSorti, PieceSortie } from '#shared/documents/registre/figer-source.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { registreErrors } from '#shared/errors/registre.errors.ts';
import { etablirBrouillon, type PieceDeCourriel } from '#electron/documents/courriel.ts';
import type { Contexte } from '../contexte.ts';

export const MIME_AGENDA = 'text/calendar';
export const MIME_COURRIEL = 'message/rfc822';

/** L'invitation d'agenda d'une réunion, au nom de qui part la convocation. @throws AppError s'il n'a pas de courriel */
export function etablirInvitation(
  lue: Seance,
  annonce: AnnonceDAgenda,
  envoyeA: string,
): Extract<FichierSorti, { contenu: unknown }> {
  const seance = seanceDuDocument(lue, 'convocation');
  const { courriel } = seance.emetteur;
  if (courriel === null) throw convocationErrors.sansCourrielDuService();
  const base64 = Buffer.from(etablirAgenda(seance, { annonce, envoyeA, courriel })).toString('base64');
  return { chemin: nomDeLAgenda(seance, annonce), contenu: { mime: MIME_AGENDA, base64 } };
}

/** Une pièce du fichier de travail, telle qu'un courriel la porte ; vide si elle n'y est plus. */
export function porter({ depots }: Contexte, pieceId: string | null): PieceSortie[] {
  const piece = pieceId === null ? null : depots.service.piece(pieceId);
  const sha256 = pieceId === null ? null : depots.service.empreinteDePiece(pieceId);
  return piece === null || sha256 === null ? [] : [{ nom: nomSur(piece.nom), mime: piece.mime, sha256 }];
}

/** Les octets d'un courriel, pièces jointes. @throws AppError si une pièce n'est plus dans le fichier de travail */
export function ecrireCourriel({ depots }: Contexte, { message, frontiere, pieces }: CourrielSorti): Uint8Array {
  const jointes = pieces.map((piece): PieceDeCourriel => {
    if ('base64' in piece) return piece;
    const octets = depots.documentsProduits.contenu(piece.sha256);
    if (octets === null) throw registreErrors.pieceRetiree(piece.nom);
    return { nom: piece.nom, mime: piece.mime, base64: octets.toString('base64') };
  });
  return new TextEncoder().encode(etablirBrouillon(message, { pieces: jointes, frontiere }));
}
