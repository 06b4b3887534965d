import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { titreDePiece } from '#shared/domain/reunion/piece.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerFiche } from './fiche-action.service.ts';
import { garderPiece, type Octets, remarquesDesPieces } from '../reunions/piece.service.ts';

/** Les pièces d'une fiche action : jointes, renommées, retirées, reprises. */
export const createPieceDeFicheService = (contexte: Contexte, { prendre, donner }: Octets) => {
  const { depots, nouvelId, aujourdHui } = contexte;

  function exigerPieceDe(id: string): string {
    const pieceId = depots.piecesDeFiche.pieceDe(id);
    if (pieceId === null) throw communErrors.introuvable('Cette pièce');
    return pieceId;
  }

  return {
    'piecesDeFiche.joindre': ({ ficheId, jetons }) => {
      exigerFiche(contexte, ficheId);
      // Tous les dépôts, ou aucun : rien n'est joint à moitié.
      const recus = jetons.map((jeton) => {
        const depot = prendre(jeton);
        if (depot === null) throw pieceErrors.depotPerime();
        return depot;
      });
      for (const depot of recus)
        depots.piecesDeFiche.ajouter({
          id: nouvelId(),
          ficheId,
          pieceId: garderPiece(contexte, depot),
          titre: titreDePiece(depot.nom),
          recueLe: aujourdHui(),
        });
      return {
        remarques: remarquesDesPieces(
          contexte,
          recus.map(({ nom }) => nom),
        ),
      };
    },

    'piecesDeFiche.modifier': ({ id, vu, patch }, { fenetre }) => {
      exigerPieceDe(id);
      refuserSiChangeDepuis(contexte, { tbl: 'fiche_piece', id, vu, fenetre, patch });
      depots.piecesDeFiche.modifier(id, patch);
      return null;
    },

    'piecesDeFiche.retirer': ({ id }) => {
      const pieceId = exigerPieceDe(id);
      depots.piecesDeFiche.retirer(id);
      depots.pieces.oublierSiLibre(pieceId);
      return null;
    },

    'piecesDeFiche.prendre': ({ id }) => {
      const contenu = depots.service.piece(exigerPieceDe(id));
      if (contenu === null) throw pieceErrors.sansFichier();
      return { jeton: donner(contenu), nom: contenu.nom, taille: contenu.octets.byteLength };
    },
  } satisfies Partial<HandlersFichier>;
};
