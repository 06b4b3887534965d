import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { actesAttendus } from '#shared/domain/instance/acte.rules.ts';
import { numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { acteErrors } from '#shared/errors/acte.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import type { Depot } from '../documents/image-deposee.ts';
import { exigerInstance } from './lecture-instance.ts';
import { garderPdf } from '../rendu/pdf-garde.ts';

/** Les actes qui fondent une instance, leurs concertations et leur pièce, gardée dans le fichier. */
export const createActeService = (
  contexte: Contexte,
  depot: (jeton: string) => Depot | null,
  deposer: (fichier: Depot) => string,
) => {
  const { depots, nouvelId } = contexte;

  function exigerActe(id: string) {
    const acte = depots.actes.parId(id);
    if (acte === null) throw communErrors.introuvable('Cet acte');
    return acte;
  }

  /** La pièce d'avant ne reste pas dans le fichier quand plus rien ne la nomme. */
  function changerPiece(id: string, pieceId: string | null): void {
    const { pieceId: avant } = exigerActe(id);
    depots.actes.modifier(id, { pieceId });
    if (avant !== null) depots.pieces.oublierSiLibre(avant);
  }

  return {
    'actes.ajouter': ({ instanceId, nature, numero, date }) => {
      const { type } = exigerInstance(contexte, instanceId);
      if (![...actesAttendus(type, ['1', '2'])].some((attendu) => attendu.nature === nature))
        throw acteErrors.sansObjet();
      if (numero === null && date === null) throw acteErrors.vide();
      const id = nouvelId();
      depots.actes.ajouter(id, instanceId, nature, numero, date);
      return { id };
    },

    'actes.modifier': ({ id, vu, patch }, { fenetre }) => {
      const acte = exigerActe(id);
      refuserSiChangeDepuis(contexte, { tbl: 'acte', id, vu, fenetre, patch });
      const { numero = acte.numero, date = acte.date, deliberationId = null } = patch;
      if (numero === null && date === null) throw acteErrors.vide();
      const siennes = deliberationId === null ? [] : depots.actes.decisions(acte.instanceId);
      if (deliberationId !== null && !siennes.some((decision) => decision.id === deliberationId))
        throw acteErrors.autreDecision();
      depots.actes.modifier(id, patch);
      return null;
    },

    'actes.supprimer': ({ id }) => {
      const { pieceId } = exigerActe(id);
      depots.actes.effacer(id);
      if (pieceId !== null) depots.pieces.oublierSiLibre(pieceId);
      return null;
    },

    'actes.joindre': ({ id, jeton }) => {
      exigerActe(id);
      changerPiece(id, garderPdf(contexte, depot(jeton), acteErrors));
      return null;
    },

    'actes.retirerPiece': ({ id }) => {
      changerPiece(id, null);
      return null;
    },

    'actes.ouvrirPiece': ({ id }) => {
      const { pieceId } = exigerActe(id);
      const piece = pieceId === null ? null : depots.service.piece(pieceId);
      if (piece === null) throw acteErrors.sansPiece();
      return { jeton: deposer(piece), nom: piece.nom };
    },

    'actes.decisions': ({ instanceId }) =>
      depots.actes.decisions(instanceId).map(({ id, numero, annee, texte, date }) => ({
        id,
        numero: numeroDeliberation({ nature: 'decision', numero, annee }) ?? '',
        texte,
        date,
      })),
  } satisfies Partial<HandlersFichier>;
};
