import { PIECE_MAX } from '#shared/domain/reunion/piece.rules.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import type { Contexte } from '../contexte.ts';
import type { Depot } from '../documents/image-deposee.ts';

/** Reconnu d'après ses premiers octets, non d'après son nom. */
const estPdf = (octets: Uint8Array): boolean => Buffer.from(octets.subarray(0, 5)).toString('latin1') === '%PDF-';

/** Garde le PDF déposé dans le fichier, ou refuse en français ce qui n'en est pas un. @returns son identifiant. */
export function garderPdf(
  { depots, nouvelId }: Contexte,
  recu: Depot | null,
  refus: { readonly depotPerime: () => AppError; readonly pdf: () => AppError },
): string {
  if (recu === null) throw refus.depotPerime();
  const { nom, octets } = recu;
  if (!estPdf(octets)) throw refus.pdf();
  if (octets.byteLength > PIECE_MAX) throw pieceErrors.pdfLourd(octets.byteLength);
  const id = nouvelId();
  depots.service.ajouterPiece({ id, nom, mime: 'application/pdf', octets });
  return id;
}
