import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { pourquoiSansVote, scrutinDuPoint } from '#shared/domain/seance/votants.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import { tenueErrors } from '#shared/errors/tenue.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerPoint, exigerSeance } from '../reunions/lecture-reunion.ts';

/** Le vote nom par nom : chacun vote « pour », sauf les bulletins notés. */
export const createBulletinService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  return {
    'bulletins.poser': ({ deliberationId, siegeId, sens }) => {
      const deliberation = depots.deliberations.parId(deliberationId);
      if (deliberation === null) throw communErrors.introuvable('Cette décision');
      const { reunionId } = exigerPoint(contexte, deliberation.pointId);
      const seance = exigerSeance(contexte, reunionId);
      if (!seance.sieges.some(({ id }) => id === siegeId)) throw reunionErrors.autreInstance();
      if (sens === null) {
        depots.bulletins.effacer(deliberationId, siegeId);
        return null;
      }
      if (deliberation.secret) throw tenueErrors.secretNominal('sens');
      if (deliberation.mode !== 'nominal') throw tenueErrors.pasNominal();
      if (!scrutinDuPoint(seance, deliberation.pointId).votants.some(({ siege: { id } }) => id === siegeId)) {
        const { nom, raison } = pourquoiSansVote(seance, deliberation.pointId, siegeId);
        throw tenueErrors.neVotePas(nom, raison);
      }
      depots.bulletins.poser(nouvelId(), deliberationId, { siegeId, sens });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
