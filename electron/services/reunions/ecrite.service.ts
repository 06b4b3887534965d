import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateDuJour, heureDuJour } from '#shared/dates/jour.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { controlerCloture, controlerOuverture } from '#shared/domain/ecrite/ecrite.rules.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { compterSieges } from '#shared/domain/seance/siege-compte.rules.ts';
import { ecriteErrors } from '#shared/errors/ecrite.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerEtat, exigerReunion, exigerSeance } from './lecture-reunion.ts';
import { numeroter } from '../seance/numerotation.ts';
import { garderLesQualites } from '../seance/qualites-gardees.ts';

/** Délibérer par écrit, à distance (R-079 ; R. 5311-42, ordonnance n° 2014-1329). */
export const createEcriteService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const instant = () => `${dateDuJour(contexte.maintenant())}T${heureDuJour(contexte.maintenant())}`;

  return {
    'ecrites.preparer': ({ id, vu, patch }, { fenetre }) => {
      const reunion = exigerReunion(contexte, id);
      exigerEtat(reunion, ['brouillon', 'convoquee', 'ouverte'], 'Préparer un vote écrit');
      refuserSiChangeDepuis(contexte, { tbl: 'reunion', id, vu, fenetre, patch });
      if (reunion.etat === 'ouverte' && (patch.ecriteDebut !== undefined || patch.secret !== undefined))
        throw ecriteErrors.dejaOuvert();
      const { ecriteDebut = reunion.ecriteDebut, ecriteFin = reunion.ecriteFin } = patch;
      if (ecriteDebut !== null && ecriteFin !== null && ecriteFin <= ecriteDebut) throw ecriteErrors.finAvantDebut();
      // Tout s'y passe à distance ; la réunion prend le jour où le vote s'ouvre.
      const suite =
        ecriteDebut === null
          ? {}
          : { modalite: 'distance', date: ecriteDebut.slice(0, 10), heureDebut: ecriteDebut.slice(11) };
      depots.reunions.modifier(id, { ...patch, ...suite });
      return null;
    },

    'ecrites.ouvrir': ({ id }) => {
      const seance = exigerSeance(contexte, id);
      exigerEtat(seance.reunion, ['brouillon', 'convoquee'], 'Ouvrir le vote');
      const refus = controlerOuverture(seance).find(estBloquant);
      if (refus !== undefined) throw ecriteErrors.pasPret(refus.phrase, refus.article);
      const { secret, ecriteDebut } = seance.reunion;
      depots.reunions.modifier(id, { etat: 'ouverte', ouverteA: ecriteDebut?.slice(11) ?? null });
      for (const { id: deliberation } of seance.points.flatMap(({ deliberations }) => deliberations))
        depots.deliberations.modifier(deliberation, secret ? { mode: 'decompte', secret } : { mode: 'nominal' });
      return null;
    },

    'ecrites.recevoir': ({ reunionId, siegeId, recuLe, votes, opinion }) => {
      const seance = exigerSeance(contexte, reunionId);
      if (seance.reunion.etat !== 'ouverte' || seance.reunion.ecriteDebut === null) throw ecriteErrors.pasOuvert();
      const siege = compterSieges(seance).find((compte) => compte.siege.id === siegeId);
      // Une instance libre ne distingue pas de voix : tous ses membres répondent.
      const libre = regimeDe(seance.instance) === 'libre';
      if (siege === undefined || !(siege.voix || libre) || siege.titulaire === null) throw ecriteErrors.sansVoix();
      if (seance.reunion.secret && (votes.length > 0 || opinion !== null)) throw ecriteErrors.secret();
      const connues = new Set(seance.points.flatMap(({ deliberations }) => deliberations.map(({ id }) => id)));
      if (votes.some(({ deliberationId }) => !connues.has(deliberationId))) throw ecriteErrors.autreDeliberation();
      depots.presences.constater(siege.siege.presence?.id ?? nouvelId(), reunionId, siegeId, {
        statut: 'distance',
        personneId: siege.siege.presence?.personneId ?? siege.titulaire.id,
        mandataireSiegeId: null,
        delegation: siege.siege.presence?.delegation ?? null,
      });
      votes.forEach(({ deliberationId, sens }, rang) =>
        depots.votesEcrits.noter({
          id: nouvelId(),
          deliberationId,
          siegeId,
          sens,
          recuLe,
          opinion: rang === 0 ? opinion : null,
        }),
      );
      return null;
    },

    'ecrites.clore': ({ id }) => {
      const seance = exigerSeance(contexte, id);
      if (seance.reunion.etat !== 'ouverte' || seance.reunion.ecriteDebut === null) throw ecriteErrors.pasOuvert();
      const refus = controlerCloture(seance, instant()).find(estBloquant);
      if (refus !== undefined) throw ecriteErrors.clotureRefusee(refus.phrase, refus.article);
      depots.reunions.modifier(id, { etat: 'tenue', leveeA: heureDuJour(contexte.maintenant()) });
      for (const { id: point, etat } of seance.points)
        if (etat === 'prevu') depots.points.modifier(point, { etat: 'traite' });
      garderLesQualites(contexte, id);
      numeroter(contexte, seance.reunion);
      return { decisions: seance.points.reduce((n, { deliberations }) => n + deliberations.length, 0) };
    },
  } satisfies Partial<HandlersFichier>;
};
