import type { Financement } from './fiche.schema.ts';

type Ligne = Pick<Financement, 'demande' | 'accorde' | 'paye'>;

/** Ce qui se vérifie sur une ligne de financement, sans l'empêcher : plus accordé que demandé, plus payé qu'accordé. */
export function avisDeLigne({ demande, accorde, paye }: Ligne): string[] {
  return [
    accorde !== null && demande !== null && accorde > demande ? 'L’accordé dépasse le demandé.' : null,
    paye !== null && accorde !== null && paye > accorde ? 'Le payé dépasse l’accordé.' : null,
    paye !== null && paye > 0 && accorde === null ? 'Du payé est noté, et rien d’accordé.' : null,
  ].filter((phrase) => phrase !== null);
}
