import type { Sortie } from '#shared/contract/contract.ts';
import type { CelluleEcrite, Quoi } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { lireEffectif } from '../grille/lire-effectif.ts';
import type { CelluleCollee } from './placer-le-bloc.ts';

/** Une cellule qui ne s'écrit pas, et pourquoi. */
export interface CelluleRefusee extends CelluleCollee {
  readonly faute: string;
  /** Elle attend seulement le motif de la correction. */
  readonly correction: boolean;
}

/** Un bloc compris : les cellules à envoyer, celles d'où elles viennent, et celles qui ne se comprennent pas. */
export interface BlocCompris {
  readonly cellules: readonly CelluleEcrite[];
  readonly deBloc: readonly CelluleCollee[];
  readonly refusees: readonly CelluleRefusee[];
}

/** Comprend les cellules d'un bloc ; un nombre qui n'en est pas un est la faute de sa cellule, et d'elle seule. */
export function comprendreLeBloc(collees: readonly CelluleCollee[], quoi: Quoi): BlocCompris {
  const lues = collees.map((collee) => ({ collee, lu: lireEffectif(collee.texte) }));
  const bonnes = lues.flatMap(({ collee, lu }) => ('faute' in lu ? [] : [{ collee, nombre: lu.nombre }]));
  return {
    cellules: bonnes.map(({ collee: { ligne, colonne }, nombre }) => ({
      indicateurId: ligne.indicateurId,
      part: ligne.part,
      quoi,
      au: colonne.au,
      nombre,
    })),
    deBloc: bonnes.map(({ collee }) => collee),
    refusees: lues.flatMap(({ collee, lu }) =>
      'faute' in lu ? [{ ...collee, faute: lu.faute, correction: false }] : [],
    ),
  };
}

/** Ce qui reste à corriger : ce que l'on n'a pas compris, et ce que l'hôte a refusé. */
export const resteDuBloc = (
  { deBloc, refusees }: BlocCompris,
  parLHote: Sortie<'beneficiaires.ecrire'>['refusees'],
): readonly CelluleRefusee[] => [
  ...refusees,
  ...parLHote.flatMap(({ rang, message, correction }) => {
    const collee = deBloc[rang];
    return collee === undefined ? [] : [{ ...collee, faute: message, correction }];
  }),
];
