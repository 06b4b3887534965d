import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { porter } from '#shared/domain/reunion/sections.rules.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { EtatPoint, NaturePoint } from '#shared/domain/reunion/reunion.schema.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import { tenueErrors } from '#shared/errors/tenue.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { articleDeSeconde, exigerPoint, exigerReunion } from './lecture-reunion.ts';
import { ecrireLOrdre, exigerOrdreLibre, insererPoint } from './ordre-du-jour.ts';

/** L'ordre du jour : ajouter, modifier, déplacer, retirer ; celui d'une seconde convocation est figé. */
export const createPointService = (contexte: Contexte) => {
  const { depots } = contexte;

  /** Un point qui porte une délibération garde une nature qui se vote. */
  function exigerNature({ id, reunionId }: { id: string; reunionId: string }, nature: NaturePoint): void {
    if (!seVote(nature) && depots.deliberations.deReunion(reunionId).some(({ pointId }) => pointId === id))
      throw reunionErrors.delibere(naturePointLibelle[nature].toLowerCase());
  }

  /**
   * Un point retiré ou reporté ne porte pas de délibération (R-080) ; celui d'une seconde convocation ne s'écarte
   * qu'en séance : convoqué, l'ordre du jour est le même point par point (R-045).
   */
  function exigerQuiSEcarte(point: { id: string; reunionId: string; etat: EtatPoint }, etat: EtatPoint): void {
    if (etat === point.etat || (etat !== 'retire' && etat !== 'reporte')) return;
    const reunion = exigerReunion(contexte, point.reunionId);
    if (reunion.convocation === 2 && (reunion.etat === 'brouillon' || reunion.etat === 'convoquee'))
      throw reunionErrors.ordreFige(articleDeSeconde(contexte, reunion));
    if (depots.deliberations.deReunion(point.reunionId).some(({ pointId }) => pointId === point.id))
      throw reunionErrors.pointDelibere();
  }

  return {
    'points.ajouter': ({ reunionId, ...point }) => {
      exigerOrdreLibre(contexte, reunionId);
      return { id: insererPoint(contexte, reunionId, point) };
    },

    'points.modifier': ({ id, vu, patch }, { fenetre }) => {
      const point = exigerPoint(contexte, id);
      if ((patch.titre ?? point.titre) !== point.titre || (patch.nature ?? point.nature) !== point.nature)
        exigerOrdreLibre(contexte, point.reunionId);
      if (patch.nature !== undefined) exigerNature(point, patch.nature);
      if (patch.etat !== undefined) exigerQuiSEcarte(point, patch.etat);
      refuserSiChangeDepuis(contexte, { tbl: 'point', id, vu, fenetre, patch });
      depots.points.modifier(id, patch);
      for (const champ of ['textePv', 'mesNotes'] as const)
        if (patch[champ] !== undefined) depots.saisies.oublier('point', id, champ);
      return null;
    },

    'points.aborder': ({ id, a }) => {
      exigerPoint(contexte, id);
      depots.points.modifier(id, { commenceA: a });
      return null;
    },

    'points.deplacer': ({ id, rang }) => {
      const point = exigerPoint(contexte, id);
      exigerOrdreLibre(contexte, point.reunionId);
      const points = depots.points.deReunion(point.reunionId);
      ecrireLOrdre(contexte, points, porter(points, id, rang));
      return null;
    },

    'points.supprimer': ({ id }) => {
      const { reunionId } = exigerPoint(contexte, id);
      exigerOrdreLibre(contexte, reunionId);
      if (depots.deliberations.deReunion(reunionId).some((d) => d.pointId === id && d.numero !== null))
        throw reunionErrors.numerotee();
      // Perdre une arrivée, c'est compter présent depuis l'ouverture qui ne l'était pas.
      if (depots.mouvements.auPoint(id) > 0) throw tenueErrors.mouvementsAuPoint();
      const tenues = depots.pieces.duPoint(id);
      depots.points.supprimer(id);
      for (const piece of tenues) depots.pieces.oublierSiLibre(piece);
      depots.points.ordonner(depots.points.deReunion(reunionId).map((p) => p.id));
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
