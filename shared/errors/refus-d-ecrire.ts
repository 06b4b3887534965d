import type { LectureSeule } from '#shared/domain/fichier/lecture-seule.schema.ts';
import { AppError } from './app-error.ts';

/** Refus d'ouvrir un fichier parce qu'on ne pourrait pas y écrire : il peut encore se lire. */
export class RefusDEcrire extends AppError {
  readonly lectureSeule: LectureSeule;

  constructor(message: string, lectureSeule: LectureSeule) {
    super({ code: 'FICHIER', message });
    this.lectureSeule = lectureSeule;
  }
}
