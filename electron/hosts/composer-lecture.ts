import type { OutilsDePdf } from '#electron/services/rendu/pdf.service.ts';
import { createVidage } from '#electron/database/checkpoint.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { lectureErrors } from '#shared/errors/lecture.errors.ts';
import { createAiguillage } from './aiguillage.ts';
import { type Composition, composerFichier } from './compose.ts';
import type { FichierOuvert } from './fichier-ouvert.ts';
import { createGardeDeLecture } from './garde-de-lecture.ts';
import type { Hote } from './hote.ts';
import { createLectureDesPieces } from './lecture-des-pieces.ts';
import type { FichierLu } from './lectures.ts';
import { createPlace } from './place.ts';
import { createSauvegardesDuFichier } from './sauvegardes.ts';

const jamais = (): never => {
  throw fichierErrors.aucun();
};

/**
 * Assemble l'application sur un fichier que l'on lit : rien de ce qui vit avec un fichier de travail n'y commence, ni sauvegarde, ni
 * réserve, ni vidage, ni lecture des pièces, ni corbeille.
 * @throws AppError s'il est vide, ou si cette version ne sait pas le lire
 */
export function composerLecture(
  hote: Hote,
  lu: FichierLu & { readonly chemin: string },
  outils: Pick<Composition, 'octets' | 'classeur' | 'lecteurs'> & { readonly pdf: OutilsDePdf },
): FichierOuvert {
  const { db, chemin } = lu;
  const garde = createGardeDeLecture(lu.lectureSeule, (cause) => hote.relever('LECTURE', cause));
  try {
    const aiguillage = createAiguillage();
    const { partager } = aiguillage;
    const voisinage = { partager, rouvrir: jamais, fermer: jamais, enRestauration: jamais };
    const sauvegardes = createSauvegardesDuFichier(hote, chemin, voisinage);
    const composition = composerFichier(db, {
      ...outils,
      aiguillage,
      environnement: hote.environnement,
      sauvegardes,
      marianne: hote.marianne,
      figee: true,
    });
    const { depots } = composition.contexte;
    if (depots.service.fichier() === null) throw lectureErrors.nonCommence();
    return {
      ...composition,
      chemin,
      db,
      sauvegardes,
      vidage: createVidage(db, jamais),
      place: createPlace(hote, lu.copie),
      lecture: createLectureDesPieces({
        partager,
        pieces: depots.textesDePieces,
        texte: outils.lecteurs.texte,
        fini: () => undefined,
        relever: () => undefined,
      }),
      lu,
      garde,
    };
  } catch (cause) {
    throw garde.traduire(cause);
  }
}
