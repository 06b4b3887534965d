import { couper } from '#shared/text/couper.ts';
import type { Bloc, LigneTableau, Segments } from '../blocs.ts';
import { sansPoint } from '../segments.ts';

/** Une section dont on peut n'imprimer que le début. */
export interface Section {
  readonly id: string;
  /** Ce que l'on dira de ce qui ne tient pas : « 4 actions » ; vide : rien ne manque vraiment. */
  readonly reste: (nombre: number) => string;
  readonly nombre: number;
  /** Ce qu'elle ne cède qu'à la fin ; deux éléments d'ordinaire. */
  readonly promis?: number;
  /** Ne cède que quand toutes les autres ont tout cédé : on l'a écrite soi-même. */
  readonly tenue?: boolean;
  /** Ne grandit que si les autres ne le peuvent plus : sa grande taille ne dit rien de plus. */
  readonly enDernier?: boolean;
  /** Les blocs de ses premiers éléments ; aucun élément : aucun bloc. */
  readonly blocs: (combien: number) => readonly Bloc[];
}

/** Un texte saisi, sur une ligne, sans son point final, coupé entre deux mots. */
export function enBref(source: string, signes: number): string {
  const mots = sansPoint(source.replace(/\s+/gu, ' '));
  return mots.length <= signes ? mots : `${couper(mots, signes).replace(/\s+\S*$/u, '')}…`;
}

export const rangees = (lignes: readonly (readonly Segments[])[]): LigneTableau[] =>
  lignes.map((cellules) => ({ type: 'ligne', cellules }));
