import { calculerQuorum, type Quorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

const QUORUMS = new WeakMap<Seance, Quorum>();

/** Quorum d’une séance, calculé une fois : chaque vote d’un document le demande, et une séance ne change pas. */
export function quorumDe(seance: Seance): Quorum {
  const quorum = QUORUMS.get(seance) ?? calculerQuorum(seance);
  QUORUMS.set(seance, quorum);
  return quorum;
}
