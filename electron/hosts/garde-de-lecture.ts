import type { OperationFichier } from '#shared/contract/contract.ts';
import { seFaitEnLecture } from '#shared/contract/en-lecture.ts';
import type { LectureSeule } from '#shared/domain/fichier/lecture-seule.schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { lectureErrors } from '#shared/errors/lecture.errors.ts';
import { estDisquePlein, estRefusDEcriture } from '#electron/database/sqlite-errors.ts';

export type GardeDeLecture = ReturnType<typeof createGardeDeLecture>;

/** La seule garde d'un fichier qui se lit sans se modifier : ce qui y écrirait est refusé d'après le contrat, en disant pourquoi. */
export function createGardeDeLecture(lectureSeule: LectureSeule, relever: (cause: unknown) => void) {
  return {
    /** @throws AppError si cette opération écrit, ou ne sert qu'à écrire */
    exiger(nom: OperationFichier): void {
      if (!seFaitEnLecture(nom)) throw lectureErrors.ecriture(lectureSeule);
    },
    /** Une panne devant ce qu'une version plus récente a changé se dit telle, et se relève ; tout autre échec passe. */
    traduire(cause: unknown): unknown {
      if (estRefusDEcriture(cause)) return lectureErrors.ecriture(lectureSeule);
      const attendu = cause instanceof AppError || estDisquePlein(cause);
      if (lectureSeule.motif !== 'plus_recent' || attendu) return cause;
      relever(cause);
      return lectureErrors.inconnu(cause);
    },
  };
}
