/** Une sauvegarde et la dernière opération qu'elle porte, avec son empreinte. */
export interface CopieAncree {
  readonly quandUtc: string;
  readonly operation: number;
  readonly chaine: string;
}

interface Restauration {
  /** Le numéro de l'opération qui l'inscrit au journal. */
  readonly operation: number;
  readonly quandUtc: string;
}

/** La copie porte ce qu'une restauration, venue après elle, a laissé de côté : elle n'est plus de l'histoire du fichier. */
const laissee = ({ quandUtc, operation }: CopieAncree, restaurations: readonly Restauration[]): boolean =>
  restaurations.some((restauration) => restauration.quandUtc > quandUtc && restauration.operation <= operation);

/** La sauvegarde à laquelle la fin du journal se compare : celle qui va le plus loin, hors de ce qu'une restauration a laissé. */
export const ancreATenir = (
  copies: readonly CopieAncree[],
  restaurations: readonly Restauration[],
): CopieAncree | null =>
  copies
    .filter((copie) => !laissee(copie, restaurations))
    .toSorted((a, b) => b.operation - a.operation || (a.quandUtc < b.quandUtc ? 1 : -1))[0] ?? null;
