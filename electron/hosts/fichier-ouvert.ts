import type { createVidage } from '#electron/database/checkpoint.ts';
import type { Database } from '#electron/database/open.ts';
import type { composerFichier } from './compose.ts';
import type { GardeDeLecture } from './garde-de-lecture.ts';
import type { createLectureDesPieces } from './lecture-des-pieces.ts';
import type { FichierLu } from './lectures.ts';
import type { Place } from './place.ts';
import type { SauvegardesOuvertes } from './sauvegardes.ts';

/** Le fichier de travail ouvert, et tout ce qui vit avec lui. */
export type FichierOuvert = ReturnType<typeof composerFichier> & {
  readonly chemin: string;
  readonly db: Database;
  readonly sauvegardes: SauvegardesOuvertes;
  readonly vidage: ReturnType<typeof createVidage>;
  readonly place: Place;
  readonly lecture: ReturnType<typeof createLectureDesPieces>;
  /** Il se lit sans se modifier : sa copie, et ce qui refuse d'y écrire. */
  readonly lu?: FichierLu;
  readonly garde?: GardeDeLecture;
};
