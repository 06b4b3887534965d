import { dateCourte } from '#shared/dates/format.ts';
import type { Echeance } from '#shared/domain/instance/calendrier-legal.rules.ts';
import { echeanceMandat } from '#shared/domain/instance/mandat.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { SiegeLu } from '../composition/lecture.ts';

/** Les mandats qui finissent dans les six mois, et ceux qui sont échus (R-021, R. 5311-36). */
export function mandatsEnEcheance(sieges: readonly SiegeLu[], aujourdHui: string): readonly Echeance[] {
  const fins = sieges.flatMap(({ titulaire }) =>
    titulaire !== null && echeanceMandat(titulaire.fin, aujourdHui) !== null ? (titulaire.fin ?? []) : [],
  );
  const echus = sieges.filter(({ etat }) => etat === 'echu').length;
  const [premier] = fins.toSorted();
  const phrases = [
    ...(echus > 0 ? [`${pluriel(echus, 'mandat échu', 'mandats échus')}.`] : []),
    ...(premier === undefined
      ? []
      : [`${pluriel(fins.length, 'finit', 'finissent')} dans les six mois, à partir du ${dateCourte(premier)}.`]),
  ];
  if (phrases.length === 0) return [];
  return [
    {
      code: 'R-021',
      titre: 'Mandats',
      phrase: phrases.join(' '),
      article: 'R. 5311-36',
      etat: echus > 0 ? 'passe' : 'a_prevoir',
    },
  ];
}
