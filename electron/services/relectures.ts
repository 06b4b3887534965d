import type { DocumentLu } from '#shared/documents/corrections/lu.ts';
import type { GenreDocument } from '#shared/documents/genres.data.ts';
import { correctionsErrors } from '#shared/errors/corrections.errors.ts';

/** Un Word relu, gardé le temps d'en reprendre les corrections : jamais écrit dans le fichier de travail. */
export interface Relecture {
  readonly nom: string;
  readonly mime: string;
  readonly octets: Uint8Array;
  readonly lu: DocumentLu;
  readonly reunionId: string;
  readonly genre: GenreDocument;
}

/** Quelques-uns, pour passer de l'un à l'autre ; le plus ancien s'oublie. */
const MAX = 6;

/** Les Word relus de ce fichier ouvert. */
export function createRelectures(nouvelId: () => string) {
  const gardees = new Map<string, Relecture>();
  return {
    garder(relecture: Relecture): string {
      const id = nouvelId();
      gardees.set(id, relecture);
      for (const ancienne of gardees.keys()) {
        if (gardees.size <= MAX) break;
        gardees.delete(ancienne);
      }
      return id;
    },
    exiger(id: string): Relecture {
      const relecture = gardees.get(id);
      if (relecture === undefined) throw correctionsErrors.expiree();
      return relecture;
    },
  };
}
