import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { NaturePoint } from '#shared/domain/reunion/reunion.schema.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import type { Contexte } from './contexte.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';
import { exigerPoint, exigerReunion } from './lecture-reunion.ts';

/** L'ordre du jour : ajouter, modifier, déplacer, retirer ; celui d'une seconde convocation est figé. */
export const createPointService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerOrdreLibre(reunionId: string): void {
    if (exigerReunion(contexte, reunionId).convocation === 2) throw reunionErrors.ordreFige();
  }

  /** Un point qui porte une délibération garde une nature qui se vote. */
  function exigerNature({ id, reunionId }: { id: string; reunionId: string }, nature: NaturePoint): void {
    if (!seVote(nature) && depots.deliberations.deReunion(reunionId).some(({ pointId }) => pointId === id))
      throw reunionErrors.delibere(naturePointLibelle[nature].toLowerCase());
  }

  return {
    'points.ajouter': ({ reunionId, ...point }) => {
      exigerOrdreLibre(reunionId);
      const id = nouvelId();
      depots.points.ajouter({
        id,
        reunionId,
        rang: depots.points.deReunion(reunionId).length + 1,
        precision: null,
        ...point,
      });
      return { id };
    },

    'points.modifier': ({ id, vu, patch }, { fenetre }) => {
      const point = exigerPoint(contexte, id);
      if ((patch.titre ?? point.titre) !== point.titre || (patch.nature ?? point.nature) !== point.nature)
        exigerOrdreLibre(point.reunionId);
      if (patch.nature !== undefined) exigerNature(point, patch.nature);
      refuserSiChangeDepuis(contexte, { tbl: 'point', id, vu, fenetre, patch });
      depots.points.modifier(id, patch);
      for (const champ of ['textePv', 'mesNotes'] as const)
        if (patch[champ] !== undefined) depots.saisies.oublier('point', id, champ);
      return null;
    },

    'points.deplacer': ({ id, rang }) => {
      const point = exigerPoint(contexte, id);
      exigerOrdreLibre(point.reunionId);
      const autres = depots.points
        .deReunion(point.reunionId)
        .map((p) => p.id)
        .filter((autre) => autre !== id);
      depots.points.ordonner(autres.toSpliced(rang - 1, 0, id));
      return null;
    },

    'points.supprimer': ({ id }) => {
      const { reunionId } = exigerPoint(contexte, id);
      exigerOrdreLibre(reunionId);
      if (depots.deliberations.deReunion(reunionId).some((d) => d.pointId === id && d.numero !== null))
        throw reunionErrors.numerotee();
      depots.points.supprimer(id);
      depots.points.ordonner(depots.points.deReunion(reunionId).map((p) => p.id));
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
