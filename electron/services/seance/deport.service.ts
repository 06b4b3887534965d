import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerPoint, exigerSeance } from '../reunions/lecture-reunion.ts';

/** Les déports : qui ne prend part ni au débat ni au vote d'un point (R-074 ; R. 133-12). */
export const createDeportService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  return {
    'deports.noter': ({ pointId, siegeId, motif }) => {
      const { reunionId } = exigerPoint(contexte, pointId);
      const { sieges } = exigerSeance(contexte, reunionId);
      if (!sieges.some(({ id }) => id === siegeId)) throw reunionErrors.autreInstance();
      const id = depots.deports.deja(pointId, siegeId) ?? nouvelId();
      depots.deports.noter({ id, pointId, siegeId, motif });
      // Un bulletin déjà noté à ce point n'a plus lieu d'être.
      depots.bulletins.effacerDuPoint(siegeId, pointId);
      return { id };
    },

    'deports.retirer': ({ id }) => {
      const pointId = depots.deports.pointDe(id);
      if (pointId === null) throw communErrors.introuvable('Ce déport');
      exigerPoint(contexte, pointId);
      depots.deports.retirer(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
