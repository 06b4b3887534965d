import { direLectureSeule } from '#shared/domain/fichier/lecture-seule.labels.ts';
import type { LectureSeule } from '#shared/domain/fichier/lecture-seule.schema.ts';
import { AppError } from './app-error.ts';

const refus = (message: string, cause?: unknown) => new AppError({ code: 'FICHIER', message }, cause);

/** Ce qui empêche de lire un fichier que l'on ne peut pas écrire, ou d'y écrire. Le fichier n'est jamais touché. */
export const lectureErrors = {
  ecriture: (lecture: LectureSeule) => {
    const { pourquoi, quoiFaire } = direLectureSeule(lecture);
    return refus(`${pourquoi} Rien n’a été enregistré. ${quoiFaire}`);
  },
  /** `exige` : le plus petit format qui le lit encore ; `null` : il ne le dit pas, ou ce qu'il dit ne tient pas. */
  nonLisible: (format: number, connu: number, exige: number | null) =>
    refus(
      `Ce fichier vient d’une version plus récente de Comités Emploi (format ${format}, ce poste connaît le ${connu}). ` +
        `${exige === null || exige <= connu ? 'Elle seule sait le lire.' : `Il se lit à partir du format ${exige}.`} Il n’a pas été modifié. Installez la version qui l’a écrit.`,
    ),
  enChangement: (chemin: string) =>
    refus(
      `« ${chemin} » change pendant qu’on le lit : un autre programme y écrit. Fermez-le dans cet autre programme, puis réessayez.`,
    ),
  nonCommence: () => refus('Ce fichier est encore vide : il n’y a rien à y lire. Il n’a pas été modifié.'),
  /** Une lecture bute sur ce qu'une version plus récente a changé. */
  inconnu: (cause: unknown) =>
    refus(
      'Ceci ne se lit pas avec votre version : le fichier vient d’une plus récente. Le reste se lit ; mettez l’application à jour pour tout voir.',
      cause,
    ),
};
