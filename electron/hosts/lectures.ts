import { constants, copyFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '#shared/errors/app-error.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { RefusDEcrire } from '#shared/errors/refus-d-ecrire.ts';
import type { LectureSeule } from '#shared/domain/fichier/lecture-seule.schema.ts';
import { poser } from '#electron/database/durable.ts';
import { etatDuFichier } from '#electron/database/lecture-seule/copie-entiere.ts';
import { dossierDuLecteur, effacerLecturesDelaissees } from '#electron/database/lecture-seule/dossier-de-lecture.ts';
import { type CopieOuverte, figer, ouvrirEnLecture } from '#electron/database/lecture-seule/ouvrir-en-lecture.ts';
import { type Database, estTenu } from '#electron/database/open.ts';
import { createPassages } from '#electron/database/passages.ts';
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

interface CopieASoi extends CopieOuverte {
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

/** Ce que la recherche attendait d'une écriture coupée, ou de la montée de la copie : figée, elle ne s'y mettra plus. */
function rattraperLaRecherche(db: Database): void {
  const { rattraper } = createPassages(db);
  let reste = true;
  while (reste) reste = rattraper();
}

/** Lire sans y toucher un fichier qui ne peut pas s'écrire ici : d'une version plus récente, ou protégé. */
export function createLectures(hote: Hote) {
  let aLire: ALire | null = null;
  /** La copie qui a montré que ce fichier se lit : elle attend qu'on le demande, et ne se refait que s'il change. */
  let essai: CopieASoi | null = null;
  effacerLecturesDelaissees(hote.poste.dossier);

  /** Une copie tenue par un antivirus s'effacera au lancement suivant : elle n'empêche pas de fermer. */
  function effacer(dossier: string): void {
    try {
      rmSync(dossier, { recursive: true, force: true });
    } catch (cause) {
      hote.relever('LECTURE', cause);
    }
  }

  /** Une copie à soi de ce fichier, ouverte ; rien n'en reste s'il ne se lit pas. */
  function copier(chemin: string): CopieASoi {
    const dossier = dossierDuLecteur(hote.poste.dossier);
    try {
      const ouverte = ouvrirEnLecture(chemin, dossier);
      const fermer = (): void => {
        ouverte.db.close();
        effacer(dossier);
      };
      return { ...ouverte, fermer };
    } catch (cause) {
      effacer(dossier);
      throw cause;
    }
  }

  function oublier(): void {
    essai?.fermer();
    essai = null;
    aLire = null;
  }

  /** La copie d'essai si le fichier n'a pas changé depuis, une neuve sinon. */
  function prendre(chemin: string): CopieASoi {
    const prise = essai;
    essai = null;
    if (prise?.etat === etatDuFichier(chemin)) return prise;
    prise?.fermer();
    return copier(chemin);
  }

  return {
    /** Ce qui ne peut pas s'écrire et peut se lire ; `null` le plus souvent. */
    aLire: (): ALire | null => aLire,
    oublier,
    /**
     * Un fichier n'a pas pu s'ouvrir : s'il peut se lire, le retient ; sinon, dit mieux pourquoi.
     * @returns le refus à dire
     */
    examiner(refus: unknown, chemin: string): unknown {
      oublier();
      if (!(refus instanceof RefusDEcrire)) return refus;
      try {
        if (estTenu(chemin)) return refus;
        essai = copier(chemin);
        aLire = { chemin, lectureSeule: essai.lectureSeule };
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
      const { chemin } = aLire;
      const { db, copie, lectureSeule, fermer } = prendre(chemin);
      try {
        // Les référentiels et la recherche d'un fichier plus récent le sont aussi.
        if (lectureSeule.motif === 'protege') {
          chargerReferentiels(db, join(hote.ressources, 'referentiels'));
          rattraperLaRecherche(db);
        }
        figer(db);
        return { db, copie, lectureSeule, fermer, chemin };
      } catch (cause) {
        fermer();
        throw cause;
      }
    },
  };
}
