import type { Hote } from './hote.ts';

/** Fait ce que personne n'a demandé sans pouvoir empêcher ce que quelqu'un demande : un échec est relevé, rien de plus. */
export function essayer(hote: Pick<Hote, 'relever'>, reference: string, geste: () => unknown): void {
  try {
    geste();
  } catch (cause) {
    hote.relever(reference, cause);
  }
}
