import type { GenreVu } from '#shared/domain/designation/designation.schema.ts';
import { GENRES_PROPOSES } from '#shared/domain/designation/genres.data.ts';
import type { Contexte } from '../contexte.ts';

/** Tous les genres de désignation : ceux que l'application fournit, puis ceux du service. */
export const genresDeDesignation = ({ depots }: Contexte): GenreVu[] => [
  ...GENRES_PROPOSES,
  ...depots.genresDesignation.tous().map((genre) => ({ ...genre, fourni: false })),
];
