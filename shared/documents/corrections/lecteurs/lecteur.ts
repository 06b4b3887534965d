import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc } from '../../blocs.ts';
import { aligner } from '../aligner.ts';
import { cle, estVide, memeCle } from '../cle.ts';
import type { Champ, Lecture } from '../correction.ts';
import { type Morceau, texteDuMorceau } from '../morceaux.ts';
import { unitesDuBloc } from '../segmenter.ts';

/** Ce qu'un lecteur ne sait pas reprendre : un texte changé, ajouté (`avant` vide) ou ôté (`apres` vide). */
export interface Reste {
  readonly bloc: string;
  readonly avant: string;
  readonly apres: string;
  readonly morceaux: readonly Morceau[];
  /** Précise la raison quand le bloc ne suffit pas à la dire. */
  readonly motif?: string;
}

export interface Lu {
  readonly lectures: readonly Lecture[];
  readonly restes: readonly Reste[];
  /** Paragraphes ajoutés là, qui peuvent appartenir au texte d’un point. */
  readonly enPlus?: readonly Morceau[];
}

export interface ContexteDeLecture {
  readonly seance: Seance;
  readonly aujourdHui: string;
}

/** Lit, dans ce que le document rendu a gardé d’un bloc, les champs saisis qui y ont changé. */
export type Lecteur = (contexte: ContexteDeLecture, bloc: Bloc, morceaux: readonly Morceau[]) => Lu;

export const RIEN: Lu = { lectures: [], restes: [] };

/** La lecture d’un champ, s’il a changé. */
export const lecture = (
  champ: Champ,
  lue: string | null,
  bloc: string,
  morceaux: readonly Morceau[],
  empechement?: string,
): Lecture[] =>
  (lue ?? '') === (champ.valeur ?? '') && empechement === undefined
    ? []
    : [{ champ, lue, bloc, morceaux, ...(empechement === undefined ? {} : { empechement }) }];

/** Une unité attendue et le morceau qui lui fait face ; l’un des deux peut manquer. */
export interface Face {
  readonly unite: string | null;
  readonly morceau: Morceau | null;
  readonly rang: number;
}

/** Met les unités d’un bloc en face de ses morceaux. */
export function faces(bloc: Bloc, morceaux: readonly Morceau[]): Face[] {
  const unites = unitesDuBloc(bloc);
  return aligner(
    unites.map(({ texte }) => texte),
    morceaux.map(texteDuMorceau),
    (avant, apres, proche) => (unites[avant]?.genre === morceaux[apres]?.genre ? proche + 0.05 : -1),
  ).map(({ avant, apres }) => ({
    unite: avant === null ? null : (unites[avant]?.texte ?? ''),
    morceau: apres === null ? null : (morceaux[apres] ?? null),
    rang: avant ?? -1,
  }));
}

/** Le bloc est-il revenu tel quel ? */
export function estInchange(bloc: Bloc, morceaux: readonly Morceau[]): boolean {
  const unites = unitesDuBloc(bloc).filter(({ genre, texte }) => genre === 'tableau' || !estVide(texte));
  return (
    unites.length === morceaux.length &&
    unites.every(({ genre, texte }, rang) => {
      const morceau = morceaux[rang];
      return morceau?.genre === genre && memeCle(texteDuMorceau(morceau), texte);
    })
  );
}

/** Le reste d’une face qui a changé ; rien si elle n’a pas changé. */
export function resteDe(bloc: string, { unite, morceau }: Face, motif?: string): Reste[] {
  const apres = morceau === null ? '' : texteDuMorceau(morceau);
  if (cle(unite ?? '') === cle(apres)) return [];
  const morceaux = morceau === null ? [] : [morceau];
  return [{ bloc, avant: unite ?? '', apres, morceaux, ...(motif === undefined ? {} : { motif }) }];
}
