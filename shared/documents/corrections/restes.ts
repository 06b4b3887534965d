import type { Bloc } from '../blocs.ts';
import { aligner, ressemblant } from './aligner.ts';
import type { ContexteDeLecture, Reste } from './lecteurs/lecteur.ts';
import { deliberationDuBloc, pointDuBloc } from './reperes.ts';
import type { DocumentRelu } from './lire-le-document.ts';
import { texteDuMorceau, sourcesDe } from './morceaux.ts';
import { changeSansSuivi } from './sans-suivi.ts';

/** Le point ou la décision dont parle un bloc ôté, pour ne le dire qu'une fois. */
const otes = (restes: readonly Reste[]) =>
  new Set(restes.filter(({ motif }) => motif === 'ote').map(({ bloc }) => bloc));

/** Un point ôté tout entier se dit une fois, par son titre ; une décision par son numéro. */
export function regrouperLesOtes(contexte: ContexteDeLecture, restes: readonly Reste[]): Reste[] {
  const absents = otes(restes);
  const titresOtes = new Set(
    [...absents].flatMap((bloc) => {
      const sien = pointDuBloc(contexte, bloc);
      return sien?.genre === 'point' ? [sien.point.id] : [];
    }),
  );
  return restes.flatMap((reste): Reste[] => {
    if (reste.motif !== 'ote') return [reste];
    const sien = pointDuBloc(contexte, reste.bloc);
    if (sien?.genre === 'point') return [{ ...reste, motif: 'point_ote' }];
    const point = sien?.point.id ?? deliberationDuBloc(contexte, reste.bloc)?.pointId;
    if (point !== undefined && titresOtes.has(point)) return [];
    return reste.bloc.startsWith('dec_')
      ? [{ ...reste, motif: 'decision_otee' }]
      : [{ bloc: reste.bloc, avant: reste.avant, apres: '', morceaux: [] }];
  });
}

/** Des points qui ont changé de place, en un seul reste. */
export function ordreDesPoints(
  contexte: ContexteDeLecture,
  blocs: readonly Bloc[],
  { segmentation }: DocumentRelu,
): Reste[] {
  const titres = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const sien = pointDuBloc(contexte, id);
      return sien?.genre === 'point' ? [sien.point] : [];
    });
  const lus = titres(segmentation.suites.map(({ bloc }) => bloc));
  const presents = new Set(lus.map(({ id }) => id));
  const attendus = titres(blocs.map(({ id }) => id)).filter(({ id }) => presents.has(id));
  if (attendus.every(({ id }, rang) => lus[rang]?.id === id)) return [];
  const dire = (points: typeof lus) => points.map(({ titre }) => titre).join('\n');
  return [{ bloc: 'points', avant: dire(attendus), apres: dire(lus), morceaux: [], motif: 'ordre' }];
}

/**
 * Le changement vient-il du cabinet ? Un Word sans suivi ne le dit pas : tout se montre. Suivi, une révision le dit, ou le
 * document tel qu’il est parti.
 */
export function estTouche(
  reste: Reste,
  refuses: DocumentRelu | null,
  { blocs, partis }: { readonly blocs: readonly Bloc[]; readonly partis: readonly Bloc[] | null },
): boolean {
  if (refuses === null || reste.motif === 'ordre') return true;
  if (reste.morceaux.some((morceau) => sourcesDe(morceau).some(({ revisePar }) => revisePar.length > 0))) return true;
  // Ôté par une révision : il était dans le document reçu.
  if (reste.apres === '') {
    const recu = [...(refuses.segmentation.parBloc.get(reste.bloc) ?? [])].map(texteDuMorceau);
    if (aligner([reste.avant], recu, ressemblant).some(({ avant, apres }) => avant !== null && apres !== null))
      return true;
  }
  return partis !== null && changeSansSuivi(reste, blocs, partis);
}
