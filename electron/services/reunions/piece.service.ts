import type { HandlersFichier } from '#shared/contract/handlers.ts';
import {
  PIECES_LOURDES,
  refusDePiece,
  remarqueDePiece,
  tailleFr,
  titreDePiece,
} from '#shared/domain/reunion/piece.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import type { Depot } from '../documents/image-deposee.ts';
import { exigerReunion } from './lecture-reunion.ts';

export interface Octets {
  /** Rend le dépôt d'un jeton et l'oublie : une pièce lourde ne reste pas deux fois en mémoire. */
  readonly prendre: (jeton: string) => Depot | null;
  readonly donner: (depot: Depot) => string;
}

/** Garde un dépôt dans le fichier de travail, ou refuse en français ce qui ne se joint pas. */
export function garderPiece({ depots, nouvelId }: Contexte, depot: Depot): string {
  const { nom, mime, octets } = depot;
  const refus = refusDePiece({ nom, taille: octets.byteLength, debut: octets.subarray(0, 8) });
  if (refus !== null) throw pieceErrors.refusee(refus);
  const id = nouvelId();
  depots.service.ajouterPiece({ id, nom, mime, octets });
  return id;
}

/** Ce qu'il faut savoir des fichiers que l'on vient de garder : macros, poids du fichier de travail. */
export function remarquesDesPieces({ depots }: Contexte, noms: readonly string[]): string[] {
  const poids = depots.pieces.poids();
  const lourd =
    poids > PIECES_LOURDES
      ? typographier(`Les pièces pèsent ${tailleFr(poids)} en tout : le fichier devient long à copier.`)
      : null;
  return [...noms.map(remarqueDePiece), lourd].filter((phrase) => phrase !== null);
}

/** Les pièces d'une réunion et de ses points. */
export const createPieceService = (contexte: Contexte, { prendre, donner }: Octets) => {
  const { depots, nouvelId, aujourdHui } = contexte;

  function exigerPiece(id: string) {
    const piece = depots.pieces.parId(id);
    if (piece === null) throw communErrors.introuvable('Cette pièce');
    exigerReunion(contexte, piece.reunionId);
    return piece;
  }

  function exigerPlace(reunionId: string, pointId: string | null): void {
    exigerReunion(contexte, reunionId);
    if (pointId !== null && depots.points.parId(pointId)?.reunionId !== reunionId) throw pieceErrors.pointDAilleurs();
  }

  /** Tous les dépôts, ou aucun : rien n'est joint à moitié. */
  function exigerDepots(jetons: readonly string[]): Depot[] {
    return jetons.map((jeton) => {
      const depot = prendre(jeton);
      if (depot === null) throw pieceErrors.depotPerime();
      return depot;
    });
  }

  return {
    'pieces.joindre': ({ reunionId, pointId, jetons }) => {
      exigerPlace(reunionId, pointId);
      const recus = exigerDepots(jetons);
      const ids = recus.map((depot) => {
        const id = nouvelId();
        depots.pieces.ajouter({
          id,
          reunionId,
          pointId,
          pieceId: garderPiece(contexte, depot),
          titre: titreDePiece(depot.nom),
          usage: exigerReunion(contexte, reunionId).anterieure ? 'anterieure' : 'seance',
          recueLe: aujourdHui(),
        });
        return id;
      });
      return {
        ids,
        remarques: remarquesDesPieces(
          contexte,
          recus.map(({ nom }) => nom),
        ),
      };
    },

    'pieces.annoncer': ({ reunionId, pointId, titre }) => {
      exigerPlace(reunionId, pointId);
      const id = nouvelId();
      depots.pieces.ajouter({ id, reunionId, pointId, pieceId: null, titre, usage: 'seance', recueLe: null });
      return { id };
    },

    'pieces.remplacer': ({ id, jeton }) => {
      const { pieceId } = exigerPiece(id);
      const recus = exigerDepots([jeton]);
      for (const depot of recus)
        depots.pieces.modifier(id, { pieceId: garderPiece(contexte, depot), recueLe: aujourdHui() });
      if (pieceId !== null) depots.pieces.oublierSiLibre(pieceId);
      return {
        remarques: remarquesDesPieces(
          contexte,
          recus.map(({ nom }) => nom),
        ),
      };
    },

    'pieces.modifier': ({ id, vu, patch }, { fenetre }) => {
      exigerPiece(id);
      refuserSiChangeDepuis(contexte, { tbl: 'piece_jointe', id, vu, fenetre, patch });
      depots.pieces.modifier(id, patch);
      return null;
    },

    'pieces.deplacer': ({ id, rang }) => {
      const { reunionId, pointId } = exigerPiece(id);
      const autres = depots.pieces.voisines(reunionId, pointId).filter((autre) => autre !== id);
      depots.pieces.ordonner(autres.toSpliced(rang - 1, 0, id));
      return null;
    },

    'pieces.retirer': ({ id }) => {
      const { reunionId, pointId, pieceId } = exigerPiece(id);
      depots.pieces.retirer(id);
      depots.pieces.ordonner(depots.pieces.voisines(reunionId, pointId));
      if (pieceId !== null) depots.pieces.oublierSiLibre(pieceId);
      return null;
    },

    'pieces.prendre': ({ id }) => {
      const { pieceId } = exigerPiece(id);
      const contenu = pieceId === null ? null : depots.service.piece(pieceId);
      if (contenu === null) throw pieceErrors.sansFichier();
      return { jeton: donner(contenu), nom: contenu.nom, taille: contenu.octets.byteLength };
    },
  } satisfies Partial<HandlersFichier>;
};
