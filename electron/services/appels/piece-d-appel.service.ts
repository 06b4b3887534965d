import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { titreDePiece } from '#shared/domain/reunion/piece.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { garderPiece, type Octets, remarquesDesPieces } from '../reunions/piece.service.ts';
import { exigerAppel } from './appel-lu.ts';

/** Les documents d'un appel : joints, renommés, retirés, repris. */
export const createPieceDAppelService = (contexte: Contexte, { prendre, donner }: Octets) => {
  const { depots, nouvelId, aujourdHui } = contexte;

  function exigerPieceDe(id: string): string {
    const pieceId = depots.piecesDAppel.pieceDe(id);
    if (pieceId === null) throw communErrors.introuvable('Ce document');
    return pieceId;
  }

  return {
    'piecesDAppel.joindre': ({ appelId, jetons }) => {
      exigerAppel(contexte, appelId);
      // Tous les dépôts, ou aucun : rien n'est joint à moitié.
      const recus = jetons.map((jeton) => {
        const depot = prendre(jeton);
        if (depot === null) throw pieceErrors.depotPerime();
        return depot;
      });
      for (const depot of recus) {
        const piece = { id: nouvelId(), appelId, titre: titreDePiece(depot.nom), recueLe: aujourdHui() };
        depots.piecesDAppel.ajouter({ ...piece, pieceId: garderPiece(contexte, depot) });
      }
      const noms = recus.map(({ nom }) => nom);
      return { remarques: remarquesDesPieces(contexte, noms) };
    },

    'piecesDAppel.modifier': ({ id, vu, patch }, { fenetre }) => {
      exigerPieceDe(id);
      refuserSiChangeDepuis(contexte, { tbl: 'appel_piece', id, vu, fenetre, patch });
      depots.piecesDAppel.modifier(id, patch);
      return null;
    },

    'piecesDAppel.retirer': ({ id }) => {
      const pieceId = exigerPieceDe(id);
      depots.piecesDAppel.retirer(id);
      depots.pieces.oublierSiLibre(pieceId);
      return null;
    },

    'piecesDAppel.prendre': ({ id }) => {
      const contenu = depots.service.piece(exigerPieceDe(id));
      if (contenu === null) throw pieceErrors.sansFichier();
      return { jeton: donner(contenu), nom: contenu.nom, taille: contenu.octets.byteLength };
    },
  } satisfies Partial<HandlersFichier>;
};
