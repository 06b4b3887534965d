import { enTri } from '#shared/text/tri.ts';
import type { ColonneDEffectifs } from '../grille/colonnes.ts';
import type { LigneDEffectifs } from '../grille/lignes.ts';

/** Une cellule d'un bloc collé, à sa place dans la grille. */
export interface CelluleCollee {
  readonly ligne: LigneDEffectifs;
  readonly colonne: ColonneDEffectifs;
  readonly texte: string;
}

export interface BlocPlace {
  readonly cellules: readonly CelluleCollee[];
  /** Cellules pleines qui dépassent la grille, à droite ou en bas. */
  readonly deTrop: number;
}

/**
 * Pose un bloc de la cellule choisie vers le bas et la droite. Une cellule vide n'efface rien ; une première ligne qui redit
 * les titres des colonnes ne se colle pas.
 */
export function placerLeBloc(
  bloc: readonly (readonly string[])[],
  lignes: readonly LigneDEffectifs[],
  colonnes: readonly ColonneDEffectifs[],
  depart: { readonly ligne: number; readonly colonne: number },
): BlocPlace {
  const [premiere = []] = bloc;
  const deTitres =
    premiere.some((texte) => texte !== '') &&
    premiere.every((texte, n) => texte === '' || enTri(texte) === enTri(colonnes[depart.colonne + n]?.titre ?? ''));
  const places = (deTitres ? bloc.slice(1) : bloc).flatMap((textes, n) =>
    textes
      .map((texte, rang) => ({
        texte,
        ligne: lignes[depart.ligne + n],
        colonne: colonnes[depart.colonne + rang],
      }))
      .filter(({ texte }) => texte !== ''),
  );
  const cellules = places.flatMap(({ texte, ligne, colonne }) =>
    ligne === undefined || colonne === undefined ? [] : [{ texte, ligne, colonne }],
  );
  return { cellules, deTrop: places.length - cellules.length };
}
