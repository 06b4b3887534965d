import { calculerQuorum, type Quorum } from '#shared/domain/seance/quorum.rules.ts';
import { quorumsDesPoints, seanceALOuverture, seanceDEnsemble } from '#shared/domain/seance/seance-au-point.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

/** Les quorums d’une séance : à l’ouverture, à chaque point, et de tous ceux qui ont siégé. */
interface Quorums {
  readonly ouverture: Quorum;
  readonly parPoint: ReadonlyMap<string, Quorum>;
  readonly ensemble: Quorum;
}

const QUORUMS = new WeakMap<Seance, Quorums>();

/** Les quorums d’une séance, calculés une fois : chaque vote d’un document les demande, et une séance ne change pas. */
export function quorumsDe(seance: Seance): Quorums {
  const connus = QUORUMS.get(seance);
  if (connus !== undefined) return connus;
  const quorums = {
    ouverture: calculerQuorum(seanceALOuverture(seance)),
    parPoint: quorumsDesPoints(seance),
    ensemble: calculerQuorum(seanceDEnsemble(seance)),
  };
  QUORUMS.set(seance, quorums);
  return quorums;
}

/** Quorum d’une séance à son ouverture : ce que le procès-verbal pose en premier. */
export const quorumDe = (seance: Seance): Quorum => quorumsDe(seance).ouverture;

/** Quorum à un point ; celui de l’ouverture pour un point inconnu. */
export const quorumDuPoint = (seance: Seance, pointId: string): Quorum =>
  quorumsDe(seance).parPoint.get(pointId) ?? quorumDe(seance);

/** Nul point n’a réuni le quorum : l’instance n’a pas délibéré (R. 5311-40, R. 133-10). */
export const sansQuorum = (seance: Seance): boolean =>
  quorumDe(seance).atteint === false &&
  [...quorumsDe(seance).parPoint.values()].every(({ atteint }) => atteint === false);
