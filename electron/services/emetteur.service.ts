import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { lireImage } from '#electron/documents/image.ts';
import type { Contexte } from './contexte.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';

/** Octets déposés par l'interface, sous jeton. */
export interface Depot {
  readonly nom: string;
  readonly mime: string;
  readonly octets: Uint8Array;
}

const IMAGE_MAX = 2 * 1024 * 1024;

/** Reconnaît une image d'après ses premiers octets, non d'après son nom. */
function typeImage(octets: Uint8Array): 'image/png' | 'image/jpeg' | null {
  const debut = Buffer.from(octets.subarray(0, 8)).toString('hex');
  if (debut === '89504e470d0a1a0a') return 'image/png';
  return debut.startsWith('ffd8ff') ? 'image/jpeg' : null;
}

/** Le service qui écrit : ses coordonnées, celle qui suit l'affaire, et son bloc-marque. */
export const createEmetteurService = (contexte: Contexte, depot: (jeton: string) => Depot | null) => {
  const { depots, nouvelId } = contexte;
  const exiger = () => {
    const emetteur = depots.service.emetteur();
    if (emetteur === null) throw communErrors.introuvable('Votre service');
    return emetteur;
  };

  return {
    'emetteur.lire': () => {
      const emetteur = exiger();
      const piece = emetteur.blocMarque === null ? null : depots.service.piece(emetteur.blocMarque);
      return { ...emetteur, blocMarqueNom: piece?.nom ?? null };
    },

    'emetteur.image': () => {
      const { blocMarque } = exiger();
      const piece = blocMarque === null ? null : depots.service.piece(blocMarque);
      return piece === null ? null : lireImage(piece.octets);
    },

    'emetteur.modifier': ({ vu, patch }, { fenetre }) => {
      exiger();
      refuserSiChangeDepuis(contexte, { tbl: 'emetteur', id: 'emetteur', vu, fenetre, patch });
      depots.service.modifierEmetteur(patch);
      return null;
    },

    'emetteur.poserBlocMarque': ({ jeton }) => {
      const recu = depot(jeton);
      if (recu === null) throw reunionErrors.depotPerime();
      const mime = typeImage(recu.octets);
      if (mime === null || recu.octets.byteLength > IMAGE_MAX) throw reunionErrors.image();
      const id = nouvelId();
      depots.service.ajouterPiece({ id, nom: recu.nom, mime, octets: recu.octets });
      const avant = exiger().blocMarque;
      depots.service.modifierEmetteur({ blocMarque: id });
      if (avant !== null) depots.pieces.oublierSiLibre(avant);
      return null;
    },

    'emetteur.retirerBlocMarque': () => {
      const avant = exiger().blocMarque;
      depots.service.modifierEmetteur({ blocMarque: null });
      if (avant !== null) depots.pieces.oublierSiLibre(avant);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
