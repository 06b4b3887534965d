import type { DocumentLu } from '#shared/documents/corrections/lu.ts';
import type { GenreDocument } from '#shared/documents/genres.data.ts';

/** Un Word relu, gardé le temps d'en reprendre les corrections : jamais écrit dans le fichier de travail. */
export interface Relecture {
  readonly nom: string;
  readonly mime: string;
  readonly octets: Uint8Array;
  readonly lu: DocumentLu;
  readonly reunionId: string;
  readonly genre: GenreDocument;
}
