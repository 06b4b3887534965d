import { etablirDocument } from '#shared/documents/etablir.ts';
import { type GenreDocument, GENRES } from '#shared/documents/genres.data.ts';
import type { OptionsDocument } from '#shared/documents/seance/contexte.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

/** Chaque document du registre : son genre et ce qui l’établit. */
export const TOUS_LES_DOCUMENTS = (Object.keys(GENRES) as GenreDocument[]).map(
  (genre) => [genre, (seance: Seance, options: OptionsDocument) => etablirDocument(genre, seance, options)] as const,
);
