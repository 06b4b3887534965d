import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { heureContredite } from '#shared/domain/seance/mouvement.rules.ts';
import { seanceAuPoint } from '#shared/domain/seance/seance-au-point.rules.ts';
import type { Mouvement } from '#shared/domain/seance/seance.schema.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import { tenueErrors } from '#shared/errors/tenue.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';

/**
 * Un membre arrive : d'un geste, sa présence et son entrée à un point, l'une sans l'autre ne dirait rien.
 * S'il prend un siège que tenait un autre, titulaire ou suppléant, celui-ci en part au même point.
 */
export const createArriveeService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  return {
    'presences.arriver': ({ reunionId, siegeId, personneId, pointId, heure, aDistance = false }) => {
      const seance = exigerSeance(contexte, reunionId);
      const { sieges, points, reunion, mouvements } = seance;
      const siege = sieges.find(({ id }) => id === siegeId);
      if (siege === undefined) throw reunionErrors.autreInstance();
      if (!points.some(({ id }) => id === pointId)) throw tenueErrors.autreReunion();
      if (!siege.mandats.some(({ personne }) => personne.id === personneId)) throw reunionErrors.suppleantInconnu();
      if (heure !== null && reunion.ouverteA !== null && heure < reunion.ouverteA)
        throw tenueErrors.avantOuverture('heure');
      if (heure !== null && reunion.leveeA !== null && heure > reunion.leveeA) throw tenueErrors.apresLevee('heure');
      const { presence } = siege;
      const venu = presence !== null && presence.statut !== 'excuse' && presence.statut !== 'absent';
      const presenceId = presence?.id ?? nouvelId();
      // Ce qui était constaté avant ce point reste vrai : sorti puis revenu, venu après avoir donné pouvoir, ou remplacé.
      if (!venu)
        depots.presences.constater(presenceId, reunionId, siegeId, {
          statut: 'present',
          personneId,
          mandataireSiegeId: null,
          delegation: presence?.delegation ?? null,
        });
      const constatee = venu ? presence.personneId : personneId;
      const auPoint = seanceAuPoint(seance, pointId).sieges.find(({ id }) => id === siegeId)?.presence ?? null;
      const tient = venu && (auPoint?.statut === 'present' || auPoint?.statut === 'distance') ? auPoint : null;
      const noter = (sens: Mouvement['sens'], qui: string | null) => {
        const personne = qui === constatee ? null : qui;
        const deja = mouvements.find(
          (m) => m.presenceId === presenceId && m.pointId === pointId && m.sens === sens && m.personneId === personne,
        );
        const contredite = heureContredite(seance, { presenceId, personneId: personne, pointId, heure }, deja?.id);
        if (contredite !== null) throw tenueErrors.heureContredite('heure', contredite.rang, contredite.heure);
        if (deja !== undefined) {
          if (heure !== null) depots.mouvements.modifier(deja.id, { heure });
          return;
        }
        // Qui prend le siège d'un autre y est en salle, sauf s'il est dit à distance ; qui revient siège comme avant.
        const statut = sens === 'arrivee' && personne !== null ? (aDistance ? 'distance' : 'present') : null;
        depots.mouvements.ajouter({
          id: nouvelId(),
          presenceId,
          pointId,
          sens,
          heure,
          visio: false,
          personneId: personne,
          statut,
        });
      };
      // Un siège ne compte qu'une personne: qui le prend à ce point en fait partir qui le tenait.
      if (tient !== null && tient.personneId !== personneId) noter('depart', tient.personneId);
      noter('arrivee', personneId);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
