import { titreDePiece } from '#shared/domain/reunion/piece.rules.ts';
import type { Contexte } from '../contexte.ts';
import type { Depot } from '../documents/image-deposee.ts';
import { garderPiece } from './piece.service.ts';

/** L'heure d'une réunion antérieure ne se connaît pas toujours : elle ne se montre pas. */
const HEURE_INCONNUE = '00:00';

/**
 * La séance de ce jour pour cette instance, ou une réunion antérieure neuve. Une séance que ce fichier suit déjà reçoit les
 * pièces : reprise à côté, elle se compterait deux fois.
 * @returns son identifiant, et si elle est antérieure
 */
export function seanceAReprendre(
  { depots, nouvelId }: Contexte,
  instanceId: string,
  date: string,
  titre: string | null,
): { readonly id: string; readonly anterieure: boolean } {
  const connue = depots.reunions.seanceDuJour(instanceId, date);
  if (connue !== null) return connue;
  const id = nouvelId();
  const neuve = { convocation: 1, premiereId: null, lieu: null, modalite: 'salle' } as const;
  depots.reunions.ajouter({ id, instanceId, date, heureDebut: HEURE_INCONNUE, ...neuve });
  depots.reunions.modifier(id, { anterieure: true, etat: 'tenue', titre });
  return { id, anterieure: true };
}

/** Joint un ancien fichier à sa séance : il n'est pas une pièce à envoyer. @throws AppError s'il ne se joint pas */
export function joindreAnterieure(contexte: Contexte, reunionId: string, depot: Depot): void {
  contexte.depots.pieces.ajouter({
    id: contexte.nouvelId(),
    reunionId,
    pointId: null,
    pieceId: garderPiece(contexte, depot),
    titre: titreDePiece(depot.nom),
    usage: 'anterieure',
    recueLe: null,
  });
}
