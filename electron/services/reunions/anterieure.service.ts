import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import type { Contexte } from '../contexte.ts';
import { type Octets, remarquesDesPieces } from './piece.service.ts';
import { joindreAnterieure, seanceAReprendre } from './reunion-anterieure.ts';

/** Les séances tenues avant que le fichier n'existe : une date, des fichiers, aucun contrôle. */
export const createAnterieureService = (contexte: Contexte, { prendre }: Pick<Octets, 'prendre'>) => {
  const { depots, aujourdHui } = contexte;

  return {
    'anterieures.reprendre': ({ instanceId, seances }) => {
      if (depots.instances.parId(instanceId) === null) throw communErrors.introuvable('Cette instance');
      const future = seances.findIndex(({ date }) => date > aujourdHui());
      if (future !== -1) throw pieceErrors.seanceAVenir(`seances.${future}.date`);
      const noms: string[] = [];
      const suivies = new Set<string>();
      const reunions = seances.map(({ date, titre, jetons }) => {
        const { id: reunionId, anterieure } = seanceAReprendre(contexte, instanceId, date, titre);
        if (!anterieure) suivies.add(reunionId);
        for (const jeton of jetons) {
          const depot = prendre(jeton);
          if (depot === null) throw pieceErrors.depotPerime();
          noms.push(depot.nom);
          joindreAnterieure(contexte, reunionId, depot);
        }
        return reunionId;
      });
      return { reunions: [...new Set(reunions)], suivies: suivies.size, remarques: remarquesDesPieces(contexte, noms) };
    },
  } satisfies Partial<HandlersFichier>;
};
