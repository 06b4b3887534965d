import type { ReponseANoter } from '#shared/contract/convocation.contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { suppleantsLe, titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerSeance } from './lecture-reunion.ts';

/** Ce qu'un invité qui répond sera, tant que la séance n'est pas ouverte : c'est d'elle que viendra le constat. */
const STATUT_D_INVITE = { present: 'present', distance: 'distance', excuse: 'excuse' } as const;

/** Ce que chacun répond à la convocation : un siège répond par une valeur, un suppléant ou un pouvoir. */
export const createReponseService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function noterUnInvite({ reunion, invites }: Seance, reponse: ReponseANoter, recueLe: string): void {
    const { valeur, inviteId } = reponse;
    const invite = invites.find(({ personne }) => personne.id === inviteId);
    if (invite === undefined) throw convocationErrors.invitePasLa();
    if (valeur === 'supplee' || valeur === 'pouvoir') throw convocationErrors.reponseDInvite();
    if (valeur === null) depots.reponses.effacer(reunion.id, reponse);
    else {
      const notee = { valeur, personneId: null, mandataireSiegeId: null, recueLe };
      depots.reponses.noter(nouvelId(), reunion.id, { siegeId: null, inviteId }, notee);
    }
    if (reunion.etat === 'brouillon' || reunion.etat === 'convoquee')
      depots.presences.constaterInvite(invite.presenceId, valeur === null ? 'present' : STATUT_D_INVITE[valeur]);
  }

  function noterUnSiege({ reunion, sieges }: Seance, reponse: ReponseANoter, recueLe: string): void {
    const { valeur, siegeId } = reponse;
    const siege = sieges.find(({ id }) => id === siegeId);
    if (siege === undefined) throw reunionErrors.autreInstance();
    if (valeur === null) {
      depots.reponses.effacer(reunion.id, reponse);
      return;
    }
    if (titulaireLe(siege.mandats, reunion.date) === null) throw reunionErrors.siegeVacant();
    const personneId = valeur === 'supplee' ? reponse.personneId : null;
    const mandataireSiegeId = valeur === 'pouvoir' ? reponse.mandataireSiegeId : null;
    if (valeur === 'supplee') {
      if (personneId === null) throw convocationErrors.suppleantManquant();
      if (!suppleantsLe(siege.mandats, reunion.date).some((m) => m.personne.id === personneId))
        throw reunionErrors.suppleantInconnu();
    }
    if (valeur === 'pouvoir') {
      if (mandataireSiegeId === null) throw reunionErrors.pouvoirSansMandataire();
      if (mandataireSiegeId === siegeId) throw reunionErrors.pouvoirASoiMeme();
      if (!sieges.some(({ id }) => id === mandataireSiegeId)) throw reunionErrors.autreInstance();
    }
    const notee = { valeur, personneId, mandataireSiegeId, recueLe };
    depots.reponses.noter(nouvelId(), reunion.id, { siegeId, inviteId: null }, notee);
  }

  return {
    'reponses.noter': ({ reunionId, recueLe, reponses }) => {
      const seance = exigerSeance(contexte, reunionId);
      if (recueLe > contexte.aujourdHui()) throw convocationErrors.recueTropTard();
      for (const reponse of reponses) {
        if ((reponse.siegeId === null) === (reponse.inviteId === null)) throw convocationErrors.sansRepondant();
        if (reponse.siegeId === null) noterUnInvite(seance, reponse, recueLe);
        else noterUnSiege(seance, reponse, recueLe);
      }
      return { notees: reponses.length };
    },
  } satisfies Partial<HandlersFichier>;
};
