import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { lancer, type Progression, type Travail } from './travail.ts';

/** Ce qu'une archive contient : un document à rendre en Word, ou des octets déjà là. */
export type ContenuDArchive =
  | { readonly chemin: string; readonly document: DocumentNeutre }
  | { readonly chemin: string; readonly octets: Uint8Array };

export interface ArchiveAPreparer {
  /** Nom des archives, sans rang ni extension. */
  readonly nom: string;
  readonly contenus: readonly ContenuDArchive[];
  readonly police: 'Marianne' | 'Arial';
  /** Poids au-delà duquel on ouvre une archive de plus, en octets. */
  readonly limite: number;
}

export interface ArchivePrete {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** À côté de nous : la source quand Node la lit telle quelle, sa construction dans l'application empaquetée. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? './preparer-archive.worker.ts' : './preparer-archive.worker.mjs',
  import.meta.url,
);

/** Rend les documents et les range en archives dans un worker ; voir `preparerArchives`. */
export const preparerArchivesAPart = (
  archive: ArchiveAPreparer,
  suivre?: (progression: Progression) => void,
): Travail<readonly ArchivePrete[]> => lancer<ArchiveAPreparer, readonly ArchivePrete[]>(script, archive, suivre);
