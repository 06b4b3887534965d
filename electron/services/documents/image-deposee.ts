import { emetteurErrors } from '#shared/errors/emetteur.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import { lireImage } from '#electron/documents/image.ts';
import type { Contexte } from '../contexte.ts';

/** Octets déposés par l'interface, sous jeton. */
export interface Depot {
  readonly nom: string;
  readonly mime: string;
  readonly octets: Uint8Array;
}

export const IMAGE_MAX = 2 * 1024 * 1024;
/** Sur six centimètres, bien plus que ce qu'une imprimante distingue. */
const COTE_MAX = 6000;

/** Reconnaît une image d'après ses premiers octets, non d'après son nom. */
function typeImage(octets: Uint8Array): 'image/png' | 'image/jpeg' | null {
  const debut = Buffer.from(octets.subarray(0, 8)).toString('hex');
  if (debut === '89504e470d0a1a0a') return 'image/png';
  return debut.startsWith('ffd8ff') ? 'image/jpeg' : null;
}

/** Un PNG finit par son morceau « IEND », un JPEG par sa marque de fin ; une copie interrompue n'a ni l'un ni l'autre. */
function estEntiere(octets: Uint8Array, mime: 'image/png' | 'image/jpeg'): boolean {
  return Buffer.from(octets).lastIndexOf(mime === 'image/png' ? 'IEND' : Buffer.from([0xff, 0xd9])) > 0;
}

/** Refuse des octets qui ne peuvent pas servir d'image. @returns leur type */
export function verifierImage(octets: Uint8Array): 'image/png' | 'image/jpeg' {
  if (octets.byteLength === 0) throw emetteurErrors.imageVide();
  const mime = typeImage(octets);
  if (mime === null) throw emetteurErrors.imageInconnue();
  if (octets.byteLength > IMAGE_MAX) throw emetteurErrors.imageLourde(octets.byteLength);
  const image = lireImage(octets);
  if (image === null) throw emetteurErrors.imageAbimee();
  if (!estEntiere(octets, mime)) throw emetteurErrors.imageCoupee();
  // Peu d'octets peuvent porter une image immense : Word et l'écran s'y figeraient.
  if (Math.max(image.largeur, image.hauteur) > COTE_MAX) throw emetteurErrors.imageImmense(image, COTE_MAX);
  return mime;
}

/** Garde l'image déposée comme une pièce, ou dit pourquoi elle ne peut pas l'être. @returns son identifiant. */
export function garderImage({ depots, nouvelId }: Contexte, recu: Depot | null): string {
  if (recu === null) throw reunionErrors.depotPerime();
  const { nom, octets } = recu;
  const mime = verifierImage(octets);
  const id = nouvelId();
  depots.service.ajouterPiece({ id, nom, mime, octets });
  return id;
}

/** Oublie une image que plus rien n'emploie, sauf si une version figée peut encore la nommer. */
export function oublierImage({ depots }: Contexte, pieceId: string | null): void {
  if (pieceId !== null && !depots.service.imagesFigees()) depots.pieces.oublierSiLibre(pieceId);
}
