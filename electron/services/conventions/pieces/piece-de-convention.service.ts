import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { PieceSaisie } from '#shared/domain/convention/pieces/piece-de-convention.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { engagementErrors } from '#shared/errors/engagement.errors.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { garderPiece, type Octets, remarquesDesPieces } from '../../reunions/piece.service.ts';
import { exigerInitiale } from '../avenant/en-vigueur.ts';

type Verifiable = Pick<PieceSaisie, 'genre' | 'libelle' | 'datePiece' | 'valableJusquAu' | 'recueLe'>;
/** Ce que l'on nomme soi-même. */
const A_NOMMER: ReadonlySet<string> = new Set(['attestation', 'autre']);

/** Les pièces des organismes d'une convention : notées, datées, jointes, renouvelées (ligne 74). */
export const createPieceDeConventionService = (contexte: Contexte, { prendre, donner }: Octets) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  const pieces = depots.piecesDeConvention;

  function exigerPiece(id: string) {
    const une = pieces.parId(id);
    if (une === null) throw communErrors.introuvable('Cette pièce');
    exigerInitiale(contexte, une.conventionId);
    return une;
  }

  function verifier({ genre, libelle, datePiece, valableJusquAu, recueLe }: Verifiable): void {
    if (A_NOMMER.has(genre) && libelle === null) throw engagementErrors.sansLibelle();
    if ((recueLe ?? '') > aujourdHui()) throw engagementErrors.aVenir('recueLe');
    if (datePiece !== null && valableJusquAu !== null && valableJusquAu < datePiece)
      throw engagementErrors.perimeeAvantDEtre();
  }

  return {
    'piecesDeConvention.noter': ({ conventionId, ...saisie }) => {
      const { porteurId } = exigerInitiale(contexte, conventionId);
      const organismes = [
        porteurId,
        ...depots.conventionPartenaires.membres(conventionId).map(({ structureId }) => structureId),
        ...depots.engagementsDeConvention.signataires(conventionId).map(({ structureId }) => structureId),
      ];
      if (!organismes.includes(saisie.structureId)) throw engagementErrors.pasDOrganisme();
      verifier(saisie);
      const id = nouvelId();
      pieces.ajouter({ ...saisie, id, conventionId });
      return { id };
    },

    'piecesDeConvention.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { conventionId } = exigerPiece(id);
      refuserSiChangeDepuis(contexte, { tbl: 'convention_piece', id, vu, fenetre, patch });
      pieces.modifier(id, patch);
      const apres = pieces.datesDe(conventionId).find((une) => une.id === id);
      if (apres !== undefined) verifier(apres);
      return null;
    },

    'piecesDeConvention.retirer': ({ id }) => {
      const { pieceId } = exigerPiece(id);
      pieces.effacer(id);
      if (pieceId !== null) depots.pieces.oublierSiLibre(pieceId);
      return null;
    },

    'piecesDeConvention.joindre': ({ id, jeton }) => {
      const { pieceId: avant, conventionId } = exigerPiece(id);
      const depot = prendre(jeton);
      if (depot === null) throw pieceErrors.depotPerime();
      const recue = pieces.datesDe(conventionId).find((une) => une.id === id)?.recueLe ?? null;
      pieces.modifier(id, { pieceId: garderPiece(contexte, depot), recueLe: recue ?? aujourdHui() });
      if (avant !== null) depots.pieces.oublierSiLibre(avant);
      return { remarques: remarquesDesPieces(contexte, [depot.nom]) };
    },

    'piecesDeConvention.prendre': ({ id }) => {
      const { pieceId } = exigerPiece(id);
      const contenu = pieceId === null ? null : depots.service.piece(pieceId);
      if (contenu === null) throw pieceErrors.sansFichier();
      return { jeton: donner(contenu), nom: contenu.nom };
    },
  } satisfies Partial<HandlersFichier>;
};
