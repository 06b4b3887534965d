import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { constatAnnonce } from '#shared/domain/seance/reponse.rules.ts';
import type { SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';
import { garderLesQualites } from './qualites-gardees.ts';

/** La présence, en un geste par personne : un siège compte pour une tête, jamais deux. */
export const createPresenceService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerSiege(sieges: readonly SiegeEnSeance[], id: string): SiegeEnSeance {
    const siege = sieges.find((s) => s.id === id);
    if (siege === undefined) throw reunionErrors.autreInstance();
    return siege;
  }

  /** Constatée une fois la séance levée, une présence garde aussi sa qualité. */
  const garderSiLevee = ({ id, etat }: Reunion): void => {
    if (etat === 'tenue' || etat === 'sans_quorum') garderLesQualites(contexte, id);
  };

  /** Qui tient le siège ce jour-là : le titulaire en fonctions, sinon le premier nommé, que le quorum écartera. */
  const titulaire = ({ mandats }: SiegeEnSeance, date: string): string | null =>
    (titulaireLe(mandats, date) ?? mandats[0])?.personne.id ?? null;

  return {
    'presences.constater': ({ reunionId, siegeId, statut, personneId, mandataireSiegeId, delegation }) => {
      const { sieges, reunion } = exigerSeance(contexte, reunionId);
      const { date } = reunion;
      const siege = exigerSiege(sieges, siegeId);
      if (statut === null) {
        depots.presences.effacer(reunionId, siegeId);
        return null;
      }
      if (siege.mandats.length === 0) throw reunionErrors.siegeVacant();
      if (personneId !== null && !siege.mandats.some((m) => m.personne.id === personneId))
        throw reunionErrors.suppleantInconnu();
      if (statut === 'pouvoir' && mandataireSiegeId === null) throw reunionErrors.pouvoirSansMandataire();
      if (mandataireSiegeId === siegeId) throw reunionErrors.pouvoirASoiMeme();
      if (mandataireSiegeId !== null) exigerSiege(sieges, mandataireSiegeId);
      depots.presences.constater(nouvelId(), reunionId, siegeId, {
        statut,
        // La présence garde le nom de qui siégeait, même si le siège change de titulaire ensuite.
        personneId: personneId ?? titulaire(siege, date),
        mandataireSiegeId: statut === 'pouvoir' ? mandataireSiegeId : null,
        delegation: delegation === undefined ? (siege.presence?.delegation ?? null) : delegation,
      });
      // Qui n'est pas venu n'est ni entré ni sorti.
      if (siege.presence !== null && (statut === 'excuse' || statut === 'absent'))
        depots.mouvements.oublier(siege.presence.id);
      garderSiLevee(reunion);
      return null;
    },

    'presences.constaterLesAutres': ({ reunionId, statut }) => {
      const { sieges, reunion } = exigerSeance(contexte, reunionId);
      const { date } = reunion;
      const restants = sieges.filter((s) => s.presence === null && s.mandats.length > 0);
      for (const siege of restants) {
        depots.presences.constater(nouvelId(), reunionId, siege.id, {
          statut,
          personneId: titulaire(siege, date),
          mandataireSiegeId: null,
          delegation: null,
        });
      }
      garderSiLevee(reunion);
      return { constates: restants.length };
    },

    'presences.selonReponses': ({ reunionId }) => {
      const { sieges, reunion, invites } = exigerSeance(contexte, reunionId);
      const annonces = sieges.flatMap((siege) => {
        const constat = constatAnnonce(siege, reunion.date);
        return constat === null ? [] : [{ siege, constat }];
      });
      for (const { siege, constat } of annonces)
        depots.presences.constater(nouvelId(), reunionId, siege.id, { ...constat, delegation: null });
      const changes = invites.filter(
        ({ statut, reponse }) =>
          statut === 'present' && (reponse?.valeur === 'excuse' || reponse?.valeur === 'distance'),
      );
      for (const { presenceId, reponse } of changes)
        depots.presences.constaterInvite(presenceId, reponse?.valeur === 'distance' ? 'distance' : 'excuse');
      garderSiLevee(reunion);
      return { constates: annonces.length + changes.length };
    },

    'invites.constater': ({ presenceId, statut }) => {
      if (!depots.presences.constaterInvite(presenceId, statut)) throw communErrors.introuvable('Cet invité');
      if (statut === 'excuse' || statut === 'absent') depots.mouvements.oublier(presenceId);
      return null;
    },

    'invites.retirer': ({ presenceId }) => {
      const retire = depots.presences.retirerInvite(presenceId);
      if (retire === null) throw communErrors.introuvable('Cet invité');
      depots.reponses.effacer(retire.reunionId, { siegeId: null, inviteId: retire.personneId });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
