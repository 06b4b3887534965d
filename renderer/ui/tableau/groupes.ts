import type { ReactNode } from 'react';

/** De quoi replier un groupe sur sa tête. */
export interface Repli {
  readonly replie: boolean;
  readonly surBasculer: () => void;
  /** Nom du groupe, lu par le geste. */
  readonly nom: string;
}

/** De quel groupe est une ligne. */
export interface Groupe {
  readonly cle: string;
  readonly titre: ReactNode;
  /** Sous-total, à droite du titre. */
  readonly total?: ReactNode;
  /** Sous-totaux, chacun sous sa colonne. */
  readonly totaux?: Readonly<Record<string, ReactNode>> | undefined;
  /** Le groupe se replie sur sa tête. */
  readonly repli?: Repli | undefined;
}

export type Rang<L> =
  | { readonly genre: 'groupe'; readonly groupe: Groupe }
  | { readonly genre: 'ligne'; readonly ligne: L };

/**
 * Aligne titres de groupe et lignes.
 * @param groupes ceux que l'on montre même vides, dans leur ordre ; les autres viennent où ils se rencontrent
 */
export function ranger<L>(
  lignes: readonly L[],
  groupe: ((ligne: L) => Groupe) | undefined,
  groupes: readonly Groupe[] = [],
): readonly Rang<L>[] {
  if (groupe === undefined) return lignes.map((ligne) => ({ genre: 'ligne', ligne }));
  const parCle = new Map<string, { groupe: Groupe; lignes: L[] }>(
    groupes.map((un) => [un.cle, { groupe: un, lignes: [] }]),
  );
  for (const ligne of lignes) {
    const sien = groupe(ligne);
    const connu = parCle.get(sien.cle);
    if (connu) connu.lignes.push(ligne);
    else parCle.set(sien.cle, { groupe: sien, lignes: [ligne] });
  }
  return [...parCle.values()].flatMap((un): Rang<L>[] => [
    { genre: 'groupe', groupe: un.groupe },
    ...(un.groupe.repli?.replie ? [] : un.lignes).map((ligne): Rang<L> => ({ genre: 'ligne', ligne })),
  ]);
}
