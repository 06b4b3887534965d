import type { Passage } from './passage.schema.ts';

/**
 * Ce que des essais garantissent, avec 95 % de confiance : sans une faute en N essais, moins d'une fois sur N / 3
 * (règle de trois).
 * @returns le diviseur (« moins d'une fois sur 166 ») ; `null` s'il y a eu des fautes, ou trop peu d'essais pour rien dire
 */
export function uneFoisSur({ essais, fautes }: Pick<Passage, 'essais' | 'fautes'>): number | null {
  const sur = Math.floor(essais / 3);
  return fautes === 0 && sur > 1 ? sur : null;
}
