import { lireWord } from '#electron/lecture/word/lire-word.ts';
import { rendreWord } from '#electron/documents/render.ts';
import { type AComparer, comparerAuWord } from '#shared/documents/corrections/comparer.ts';
import type { DocumentLu } from '#shared/documents/corrections/lu.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import type { GenreDocument } from '#shared/documents/genres.data.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

/** Relit un .docx d’essai, ou échoue avec la raison du refus. */
export function relire(octets: Uint8Array): DocumentLu {
  const relecture = lireWord(octets, 'essai.docx');
  if ('refus' in relecture) throw new Error(relecture.refus);
  return relecture.lu;
}

/** Le Word d’un document de la séance. */
export const produire = (seance: Seance, genre: GenreDocument): Uint8Array =>
  rendreWord(etablirDocument(genre, seance, { image: null }));

/** Compare un document relu à la séance, sans mémoire de ce qu’elle était. */
export const comparer = (seance: Seance, genre: GenreDocument, lu: DocumentLu, suite: Partial<AComparer> = {}) =>
  comparerAuWord({
    seance,
    genre,
    blocs: etablirDocument(genre, seance, { image: null }).blocs,
    lu,
    aujourdHui: '2026-11-20',
    autrefois: () => undefined,
    neDepuis: () => false,
    partis: null,
    ...suite,
  });
