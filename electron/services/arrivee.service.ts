import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import { tenueErrors } from '#shared/errors/tenue.errors.ts';
import type { Contexte } from './contexte.ts';
import { exigerSeance } from './lecture-reunion.ts';

/** Un membre arrive : d'un geste, sa présence et son entrée à un point, l'une sans l'autre ne dirait rien. */
export const createArriveeService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  return {
    'presences.arriver': ({ reunionId, siegeId, personneId, pointId, heure }) => {
      const { sieges, points, reunion, mouvements } = exigerSeance(contexte, reunionId);
      const siege = sieges.find(({ id }) => id === siegeId);
      if (siege === undefined) throw reunionErrors.autreInstance();
      if (!points.some(({ id }) => id === pointId)) throw tenueErrors.autreReunion();
      if (!siege.mandats.some(({ personne }) => personne.id === personneId)) throw reunionErrors.suppleantInconnu();
      if (heure !== null && reunion.ouverteA !== null && heure < reunion.ouverteA)
        throw tenueErrors.avantOuverture('heure');
      if (heure !== null && reunion.leveeA !== null && heure > reunion.leveeA) throw tenueErrors.apresLevee('heure');
      const { presence } = siege;
      // Sorti puis revenu, ou venu après avoir donné pouvoir : ce qui était constaté avant ce point reste vrai.
      const garde =
        presence !== null &&
        presence.personneId === personneId &&
        presence.statut !== 'excuse' &&
        presence.statut !== 'absent';
      const presenceId = presence?.id ?? nouvelId();
      if (!garde)
        depots.presences.constater(presenceId, reunionId, siegeId, {
          statut: 'present',
          personneId,
          mandataireSiegeId: null,
          delegation: null,
        });
      const deja = mouvements.find((m) => m.presenceId === presenceId && m.pointId === pointId && m.sens === 'arrivee');
      if (deja === undefined)
        depots.mouvements.ajouter({ id: nouvelId(), presenceId, pointId, sens: 'arrivee', heure, visio: false });
      else if (heure !== null) depots.mouvements.modifier(deja.id, { heure });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
