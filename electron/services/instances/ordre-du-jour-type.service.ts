import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { titreDate, titreDeType } from '#shared/domain/reunion/a-inscrire.rules.ts';
import type { PointType } from '#shared/domain/reunion/proposition.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { ordreDuJourErrors } from '#shared/errors/ordre-du-jour.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import { comptesRendusAApprouver } from '../rendu/a-approuver.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerReunion } from '../reunions/lecture-reunion.ts';
import { ecrireLOrdre, exigerOrdreLibre, insererPoint } from '../reunions/ordre-du-jour.ts';

/** L'ordre du jour type d'une instance : pris d'une réunion, appliqué à une autre, retouché à part. */
export const createOrdreDuJourTypeService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerInstanceDuType(id: string): string {
    const instanceId = depots.pointsTypes.instanceDe(id);
    if (instanceId === null) throw communErrors.introuvable('Ce point de l’ordre du jour type');
    return instanceId;
  }

  const ordonner = (instanceId: string, id: string | null, rang: number): void => {
    const autres = depots.pointsTypes.dInstance(instanceId).map((point) => point.id);
    if (id === null) depots.pointsTypes.ordonner(autres);
    else depots.pointsTypes.ordonner(autres.filter((autre) => autre !== id).toSpliced(rang - 1, 0, id));
  };

  /** À la fin de sa section si elle est déjà là ; sinon à la fin, où elle commence. */
  function appliquer(reunionId: string, point: PointType, precedente: string | null): void {
    const avant = depots.points.deReunion(reunionId);
    const { section, nature, intervenant, duree } = point;
    const place = avant.findLastIndex((present) => present.section === section);
    const id = insererPoint(contexte, reunionId, {
      titre: titreDate(point.titre, precedente),
      nature,
      intervenant,
      duree,
      section,
      rang: null,
    });
    if (place === -1) return;
    const apres = depots.points.deReunion(reunionId);
    const neuf = apres.filter((present) => present.id === id);
    ecrireLOrdre(contexte, apres, apres.filter((present) => present.id !== id).toSpliced(place + 1, 0, ...neuf));
  }

  return {
    'types.enregistrer': ({ reunionId }) => {
      const { instanceId } = exigerReunion(contexte, reunionId);
      // Un point repris d'une séance ou d'une décision n'est pas de toutes les réunions.
      const venus = new Set(depots.aInscrire.origines(reunionId).map(({ pointId }) => pointId));
      const points = depots.points.deReunion(reunionId).filter(({ id, etat }) => !venus.has(id) && etat !== 'retire');
      if (points.length === 0) throw ordreDuJourErrors.typeVide();
      for (const { id } of depots.pointsTypes.dInstance(instanceId)) depots.pointsTypes.retirer(id);
      points.forEach(({ section, titre, nature, intervenant, duree }, place) =>
        depots.pointsTypes.ajouter({
          id: nouvelId(),
          instanceId,
          rang: place + 1,
          section,
          titre: titreDeType(titre),
          nature,
          intervenant,
          duree,
        }),
      );
      return { points: points.length };
    },

    'types.appliquer': ({ reunionId }) => {
      exigerOrdreLibre(contexte, reunionId);
      const reunion = exigerReunion(contexte, reunionId);
      const [precedente] = comptesRendusAApprouver(contexte, reunion);
      const inscrits = new Set(depots.points.deReunion(reunionId).map(({ titre }) => enTri(titreDeType(titre))));
      const manquants = depots.pointsTypes
        .dInstance(reunion.instanceId)
        .filter(({ titre }) => !inscrits.has(enTri(titreDeType(titre))));
      for (const point of manquants) appliquer(reunionId, point, precedente?.date ?? null);
      return { points: manquants.length };
    },

    'types.modifier': ({ id, vu, patch }, { fenetre }) => {
      exigerInstanceDuType(id);
      refuserSiChangeDepuis(contexte, { tbl: 'point_type', id, vu, fenetre, patch });
      depots.pointsTypes.modifier(id, patch);
      return null;
    },

    'types.deplacer': ({ id, rang }) => {
      ordonner(exigerInstanceDuType(id), id, rang);
      return null;
    },

    'types.retirer': ({ id }) => {
      const instanceId = exigerInstanceDuType(id);
      depots.pointsTypes.retirer(id);
      ordonner(instanceId, null, 0);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
