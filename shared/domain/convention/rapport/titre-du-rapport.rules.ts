import { genreDeRapportLibelle } from './rapport.labels.ts';
import type { Rapport } from './rapport.schema.ts';

/** « Rapport de COPIL », « Bilan intermédiaire 2025 » : comment on nomme un rapport. */
export const titreDuRapport = ({ genre, exercice }: Pick<Rapport, 'genre' | 'exercice'>): string =>
  exercice === null ? genreDeRapportLibelle[genre] : `${genreDeRapportLibelle[genre]} ${exercice}`;
