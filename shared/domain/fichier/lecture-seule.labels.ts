import type { LectureSeule } from './lecture-seule.schema.ts';

/** Ce qu'est le fichier, et ce qu'il faut pour y écrire. */
interface Dit {
  readonly pourquoi: string;
  readonly quoiFaire: string;
}

/** Pourquoi ce fichier se lit sans se modifier, et quoi faire pour y écrire, en deux phrases. */
export function direLectureSeule(lecture: LectureSeule): Dit {
  switch (lecture.motif) {
    case 'plus_recent':
      return {
        pourquoi: `Ce fichier vient d’une version plus récente (format ${lecture.format}) : il se lit, il ne se modifie pas.`,
        quoiFaire: 'Mettez l’application à jour pour y écrire.',
      };
    case 'protege':
      return {
        pourquoi: 'Ce fichier, ou son dossier, est protégé : il se lit, il ne se modifie pas.',
        quoiFaire: 'Enregistrez-en une copie dans vos documents, puis ouvrez la copie pour y écrire.',
      };
  }
}
