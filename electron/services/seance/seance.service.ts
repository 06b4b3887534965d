import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { heureDuJour } from '#shared/dates/jour.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { estEcrite } from '#shared/domain/ecrite/ecrite.rules.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { resteeSansQuorum } from '#shared/domain/seance/seance-au-point.rules.ts';
import { articleDeLaSeconde } from '#shared/domain/seance/seconde-convocation.rules.ts';
import { ecriteErrors } from '#shared/errors/ecrite.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from '../contexte.ts';
import { articleDeSeconde, exigerEtat, exigerReunion, exigerSeance } from '../reunions/lecture-reunion.ts';
import { numeroter } from './numerotation.ts';
import { garderLesQualites } from './qualites-gardees.ts';

/** La séance : ouverte, levée, rouverte ; sans quorum, le comité ne délibère pas et se convoque de nouveau. */
export const createSeanceService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Le même ordre du jour, point par point : faute de quorum, rien n'a pu en être retiré en séance. */
  function reprendreLOrdreDuJour(premiere: Reunion, seconde: string): void {
    for (const { rang, titre, precision, nature, intervenant, duree } of depots.points.deReunion(premiere.id))
      depots.points.ajouter({
        id: nouvelId(),
        reunionId: seconde,
        rang,
        titre,
        precision,
        nature,
        intervenant,
        duree,
      });
  }

  return {
    'reunions.ouvrir': ({ id, a }) => {
      const reunion = exigerReunion(contexte, id);
      if (estEcrite(reunion)) throw ecriteErrors.parEcrit();
      exigerEtat(reunion, ['brouillon', 'convoquee'], 'Ouvrir la séance');
      depots.reunions.modifier(id, { etat: 'ouverte', ouverteA: a });
      return null;
    },

    'reunions.lever': ({ id, a }) => {
      const seance = exigerSeance(contexte, id);
      const { reunion, points } = seance;
      exigerEtat(reunion, ['ouverte'], 'Lever la séance');
      if (estEcrite(reunion)) throw ecriteErrors.parEcrit();
      if (reunion.ouverteA !== null && a < reunion.ouverteA) throw reunionErrors.leveeAvantOuverture();
      for (const point of points) {
        const ecrit = point.textePv !== null || point.deliberations.length > 0 || point.actions.length > 0;
        if (point.etat === 'prevu' && ecrit) depots.points.modifier(point.id, { etat: 'traite' });
      }
      // Sans quorum, le comité n'a pas délibéré (R. 5311-40) : rien ne reçoit de numéro, et la réunion se reprend.
      const sansQuorum = resteeSansQuorum(seance);
      depots.reunions.modifier(id, { etat: sansQuorum ? 'sans_quorum' : 'tenue', leveeA: a });
      garderLesQualites(contexte, id);
      if (!sansQuorum) numeroter(contexte, reunion);
      return {
        decisions: sansQuorum ? 0 : points.reduce((n, p) => n + p.deliberations.length, 0),
        actions: points.reduce((n, p) => n + p.actions.length, 0),
      };
    },

    'reunions.rouvrir': ({ id }) => {
      const reunion = exigerReunion(contexte, id);
      exigerEtat(reunion, ['tenue', 'sans_quorum'], 'Rouvrir la séance');
      const seconde = depots.reunions.jourDeLaSeconde(id);
      if (seconde !== null) throw reunionErrors.secondeLaReprend(seconde, articleDeSeconde(contexte, reunion));
      depots.reunions.modifier(id, { etat: 'ouverte', leveeA: null });
      return null;
    },

    'reunions.convoquerDeNouveau': ({ id, date, heureDebut }) => {
      const seance = exigerSeance(contexte, id);
      const { reunion } = seance;
      exigerEtat(reunion, ['ouverte', 'sans_quorum'], 'Convoquer une seconde fois');
      const article = articleDeLaSeconde(seance);
      if (profilDe(seance, reunion.date).quorumBase.valeur === 'aucune') throw reunionErrors.sansQuorumExige();
      if (reunion.convocation === 2 || !resteeSansQuorum(seance)) throw reunionErrors.quorumAtteint(article);
      if (date < reunion.date) throw reunionErrors.dateAvantPremiere('date', article);
      const deja = depots.reunions.jourDeLaSeconde(id);
      if (deja !== null) throw reunionErrors.dejaConvoqueeDeNouveau(deja, article);
      // Encore ouverte, elle se lève du même geste : le jour même, l'heure est celle de la montre.
      const maintenant = reunion.date === contexte.aujourdHui() ? heureDuJour(contexte.maintenant()) : null;
      depots.reunions.modifier(id, { etat: 'sans_quorum', leveeA: reunion.leveeA ?? maintenant });
      garderLesQualites(contexte, id);
      const { instanceId, lieu, modalite } = reunion;
      const seconde = nouvelId();
      depots.reunions.ajouter({
        id: seconde,
        instanceId,
        date,
        heureDebut,
        convocation: 2,
        premiereId: id,
        lieu,
        modalite,
      });
      reprendreLOrdreDuJour(reunion, seconde);
      return { id: seconde };
    },
  } satisfies Partial<HandlersFichier>;
};
