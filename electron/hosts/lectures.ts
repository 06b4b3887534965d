import { constants, copyFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '#shared/errors/app-error.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { RefusDEcrire } from '#shared/errors/refus-d-ecrire.ts';
import type { LectureSeule } from '#shared/domain/fichier/lecture-seule.schema.ts';
import { poser } from '#electron/database/durable.ts';
import { dossierDuLecteur, effacerLecturesDelaissees } from '#electron/database/lecture-seule/dossier-de-lecture.ts';
import { type CopieOuverte, figer, ouvrirEnLecture } from '#electron/database/lecture-seule/ouvrir-en-lecture.ts';
import { type Database, estTenu } from '#electron/database/open.ts';
import { estDisquePlein, estEmpechement } from '#electron/database/sqlite-errors.ts';
import { chargerReferentiels } from '#electron/referentiels/charger.ts';
import { cheminLibre, EXTENSION } from './emplacements.ts';
import type { Hote } from './hote.ts';

/** Un fichier ouvert pour être lu : une copie figée, effacée quand on le ferme. */
export interface FichierLu {
  readonly db: Database;
  /** La copie que l'on lit ; le fichier, lui, n'est jamais ouvert. */
  readonly copie: string;
  readonly lectureSeule: LectureSeule;
  readonly fermer: () => void;
}

interface ALire {
  readonly chemin: string;
  readonly lectureSeule: LectureSeule;
}

/** Enregistre dans ce dossier une copie de ce que l'on lit, sous un nom libre. @returns ce nom */
export function copierDans(dossier: string, { copie }: Pick<FichierLu, 'copie'>, nom: string): string {
  const definitif = cheminLibre(dossier, basename(nom, EXTENSION));
  try {
    copyFileSync(copie, `${definitif}.partiel`, constants.COPYFILE_EXCL);
    poser(`${definitif}.partiel`, definitif);
  } catch (cause) {
    rmSync(`${definitif}.partiel`, { force: true });
    throw estDisquePlein(cause) ? fichierErrors.disquePlein(cause) : fichierErrors.dossierFerme(dossier);
  }
  return basename(definitif);
}

/** Lire sans y toucher un fichier qui ne peut pas s'écrire ici : d'une version plus récente, ou protégé. */
export function createLectures(hote: Hote) {
  let aLire: ALire | null = null;
  effacerLecturesDelaissees(hote.poste.dossier);

  /** Une copie à soi de ce fichier, que `preparer` rend prête ; rien n'en reste s'il échoue. */
  function surUneCopie<T>(chemin: string, preparer: (ouverte: CopieOuverte, fermer: () => void) => T): T {
    const dossier = dossierDuLecteur(hote.poste.dossier);
    const effacer = (): void => rmSync(dossier, { recursive: true, force: true });
    try {
      const ouverte = ouvrirEnLecture(chemin, dossier);
      const fermer = (): void => {
        ouverte.db.close();
        effacer();
      };
      try {
        return preparer(ouverte, fermer);
      } catch (cause) {
        ouverte.db.close();
        throw cause;
      }
    } catch (cause) {
      effacer();
      throw cause;
    }
  }

  const ouvrir = ({ chemin, lectureSeule }: ALire): FichierLu =>
    surUneCopie(chemin, ({ db, copie }, fermer) => {
      // Ceux d'un fichier plus récent le sont aussi.
      if (lectureSeule.motif === 'protege') chargerReferentiels(db, join(hote.ressources, 'referentiels'));
      figer(db);
      return { db, copie, lectureSeule, fermer };
    });

  return {
    /** Ce qui ne peut pas s'écrire et peut se lire ; `null` le plus souvent. */
    aLire: (): ALire | null => aLire,
    oublier: (): void => {
      aLire = null;
    },
    /**
     * Un fichier n'a pas pu s'ouvrir : s'il peut se lire, le retient ; sinon, dit mieux pourquoi.
     * @returns le refus à dire
     */
    examiner(refus: unknown, chemin: string): unknown {
      aLire = null;
      if (!(refus instanceof RefusDEcrire)) return refus;
      const voulu = { chemin, lectureSeule: refus.lectureSeule };
      try {
        if (estTenu(chemin)) return refus;
        surUneCopie(chemin, (_ouverte, fermer) => fermer());
        aLire = voulu;
        return refus;
      } catch (cause) {
        if (cause instanceof AppError) return cause;
        // Un fichier que l'on n'a pas le droit de lire, un disque plein : le premier refus le dit assez.
        if (!estEmpechement(cause)) hote.relever('LECTURE', cause);
        return refus;
      }
    },
    /** Ouvre pour le lire le fichier retenu. @throws AppError s'il n'y en a pas, ou s'il ne se lit plus */
    ouvrir(): FichierLu & { readonly chemin: string } {
      if (aLire === null || estTenu(aLire.chemin)) throw fichierErrors.perime();
      return { ...ouvrir(aLire), chemin: aLire.chemin };
    },
  };
}
