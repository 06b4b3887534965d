import { dateCourte } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import { courtLe, type Suspension } from './suspension.rules.ts';
import type { VersementSuivi } from './versement.types.ts';

/** Versements de l'État faits un jour où la loi les suspend (O-4, D. 5316-6 ; O-16, D. 5316-9). */
export const constatsDesVersementsSuspendus = (
  versements: readonly Pick<VersementSuivi, 'id' | 'genre' | 'verseLe'>[],
  suspensions: readonly Suspension[],
): readonly Constat[] =>
  versements.flatMap(({ id, genre, verseLe }) => {
    if (genre === 'reversement' || verseLe === null) return [];
    const suspension = suspensions.find((une) => courtLe(une, verseLe));
    if (suspension === undefined) return [];
    const phrase = `Versement du ${dateCourte(verseLe)} : il attendait ${suspension.jusqua}.`;
    return [
      {
        code: suspension.article === 'D. 5316-6' ? 'O-4' : 'O-16',
        gravite: 'attention',
        phrase: typographier(phrase),
        article: suspension.article,
        ou: id,
      },
    ];
  });
