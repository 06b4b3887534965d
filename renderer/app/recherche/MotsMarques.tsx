import { enTri } from '#shared/text/tri.ts';

interface Proprietes {
  readonly children: string;
  /** Débuts de mots, sans accents ni capitales. */
  readonly debuts: readonly string[];
}

/** Un texte où les mots qui répondent se voient, entiers : « permanences » pour « permanence ». */
export function MotsMarques({ children, debuts }: Proprietes) {
  return children.split(/(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])/u).map((morceau, n) =>
    // Un morceau n'a pas d'autre identité que sa place.
    debuts.some((debut) => enTri(morceau).startsWith(debut)) ? <mark key={n}>{morceau}</mark> : morceau,
  );
}
