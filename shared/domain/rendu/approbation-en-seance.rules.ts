import { dateSansJour } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Forme } from '../instance/types.data.ts';
import type { PointEnSeance, Seance } from '../seance/seance.schema.ts';
import { voteAuPoint } from '../seance/vote-controle.rules.ts';
import { estPointDApprobation, FORMES } from './forme.rules.ts';

/** Le point de cette séance qui soumet à l'approbation le compte rendu de ce jour-là ; `null` s'il n'y est pas. */
export const pointQuiApprouve = (
  { points }: Pick<Seance, 'points'>,
  date: string,
  derniere: boolean,
): PointEnSeance | null => points.find(({ titre }) => estPointDApprobation(titre, date, derniere)) ?? null;

/** Où en est le vote de ce point : rien d'écrit, rien de tranché encore, adopté, ou rejeté. */
export type VoteDApprobation = 'rien' | 'attente' | 'adopte' | 'rejete';

/** Ce que la séance décide au point qui approuve: toutes ses délibérations doivent être adoptées. */
export function voteDApprobation(seance: Seance, point: PointEnSeance | null): VoteDApprobation {
  if (point === null || point.deliberations.length === 0) return 'rien';
  const sens = point.deliberations.map((deliberation) => voteAuPoint(seance, deliberation).sens);
  if (sens.every((un) => un === 'adopte')) return 'adopte';
  return sens.includes('rejete') ? 'rejete' : 'attente';
}

/** « Le procès-verbal de la séance du 12 mars 2026 est approuvé, avec les observations suivantes : … » */
export function decisionDApprobation(date: string, forme: Forme, observations: string | null): string {
  const sujet = `Le ${FORMES[forme].nom} de la séance du ${dateSansJour(date)} est approuvé`;
  return typographier(
    observations === null ? `${sujet}.` : `${sujet}, avec les observations suivantes : ${observations}`,
  );
}
