import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { titreDePiece } from '#shared/domain/reunion/piece.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import type { Contexte } from '../contexte.ts';
import { garderPiece, type Octets, remarquesDesPieces } from './piece.service.ts';

/** L'heure d'une réunion antérieure ne se connaît pas toujours : elle ne se montre pas. */
const HEURE_INCONNUE = '00:00';

/** Les séances tenues avant que le fichier n'existe : une date, des fichiers, aucun contrôle. */
export const createAnterieureService = (contexte: Contexte, { prendre }: Pick<Octets, 'prendre'>) => {
  const { depots, nouvelId, aujourdHui } = contexte;

  /** La réunion antérieure de ce jour, ou une neuve. */
  function reunionDu(instanceId: string, date: string, titre: string | null): string {
    const connue = depots.reunions.anterieureDu(instanceId, date);
    if (connue !== null) return connue;
    const id = nouvelId();
    const neuve = { convocation: 1, premiereId: null, lieu: null, modalite: 'salle' } as const;
    depots.reunions.ajouter({ id, instanceId, date, heureDebut: HEURE_INCONNUE, ...neuve });
    depots.reunions.modifier(id, { anterieure: true, etat: 'tenue', titre });
    return id;
  }

  return {
    'anterieures.reprendre': ({ instanceId, seances }) => {
      if (depots.instances.parId(instanceId) === null) throw communErrors.introuvable('Cette instance');
      const future = seances.findIndex(({ date }) => date > aujourdHui());
      if (future !== -1) throw pieceErrors.seanceAVenir(`seances.${future}.date`);
      const noms: string[] = [];
      const reunions = seances.map(({ date, titre, jetons }) => {
        const reunionId = reunionDu(instanceId, date, titre);
        for (const jeton of jetons) {
          const depot = prendre(jeton);
          if (depot === null) throw pieceErrors.depotPerime();
          noms.push(depot.nom);
          depots.pieces.ajouter({
            id: nouvelId(),
            reunionId,
            pointId: null,
            pieceId: garderPiece(contexte, depot),
            titre: titreDePiece(depot.nom),
            usage: 'anterieure',
            recueLe: null,
          });
        }
        return reunionId;
      });
      return { reunions: [...new Set(reunions)], remarques: remarquesDesPieces(contexte, noms) };
    },
  } satisfies Partial<HandlersFichier>;
};
