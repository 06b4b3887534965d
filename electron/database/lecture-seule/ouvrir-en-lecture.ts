import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import type { LectureSeule } from '#shared/domain/fichier/lecture-seule.schema.ts';
import { lectureErrors } from '#shared/errors/lecture.errors.ts';
import { controlerFermeture } from '../closing-check.ts';
import { APPLICATION_ID, tailleDuJournalLaisse } from '../header.ts';
import { versionDuFichier } from '../migrate.ts';
import { lireMinLecteur } from '../min-lecteur.ts';
import { migrations } from '../migrations/liste.ts';
import { ouvrirBase } from '../open.ts';
import { JOURNAUX } from '../reading-copy.ts';
import { colonnesManquantes } from './schema-connu.ts';
import { copierEntier } from './copie-entiere.ts';

/** Une copie ouverte d'un fichier auquel on ne touche pas. */
export interface CopieOuverte {
  readonly db: Database;
  readonly copie: string;
  /** Ce que son format fait de la lecture : plus récent que ce poste, ou connu et donc protégé. */
  readonly lectureSeule: LectureSeule;
  /** L'état du fichier copié (`etatDuFichier`). */
  readonly etat: string;
}

const connu = (): number => migrations.at(-1)?.version ?? 0;

/** Ce que l'on ouvre vient d'ailleurs : rien de son schéma ne s'exécute, et chaque page se contrôle. */
function ouvrirSansCroire(copie: string): Database {
  const db = new Sqlite(copie, { fileMustExist: true });
  for (const reglage of ['trusted_schema = OFF', 'cell_size_check = ON', 'mmap_size = 0', 'temp_store = MEMORY'])
    db.pragma(reglage);
  return db;
}

/** @throws AppError si ce fichier d'une version plus récente ne se lit pas avec celle-ci, en nommant le format qu'il faut */
function exigerLisible(db: Database, format: number): void {
  const exige = lireMinLecteur(db);
  if (exige === null || exige > connu()) throw lectureErrors.nonLisible(format, connu(), exige);
  if (colonnesManquantes(db).length > 0) throw lectureErrors.nonLisible(format, connu(), null);
}

/** Les pages d'une copie que nul sceau ne garantit. */
function exigerSaine(db: Database, chemin: string, avecJournal: boolean): void {
  const controle = avecJournal ? 'integrity_check(1)' : 'quick_check(1)';
  if (db.pragma(controle, { simple: true }) !== 'ok') throw fichierErrors.abime(chemin);
}

function ouvrirCopie(chemin: string, copie: string): Omit<CopieOuverte, 'etat'> {
  let db = ouvrirSansCroire(copie);
  try {
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw fichierErrors.etranger(chemin);
    const format = versionDuFichier(db);
    if (format > connu()) {
      exigerLisible(db, format);
      return { db, copie, lectureSeule: { motif: 'plus_recent', format, connu: connu() } };
    }
    db.close();
    db = ouvrirBase(copie);
    return { db, copie, lectureSeule: { motif: 'protege' } };
  } catch (cause) {
    db.close();
    throw cause;
  }
}

/**
 * Ouvre pour la lire une copie d'un fichier d'une version plus récente, ou d'un fichier que l'on ne peut pas écrire. SQLite n'ouvre
 * jamais le fichier lui-même : ni lui ni ses voisins ne changent d'un octet. D'un format connu, c'est la copie qui se monte à celui du
 * jour ; d'un format plus récent, elle se lit telle quelle. Un journal d'écriture laissé à côté se rejoue dans la copie, sauf s'il
 * vient d'ailleurs.
 * @param dossier où poser la copie : vide, et à soi
 * @throws AppError si le fichier est abîmé, étranger, en train de changer, ou ne se lit pas avec cette version
 */
export function ouvrirEnLecture(chemin: string, dossier: string): CopieOuverte {
  const copie = join(dossier, 'copie.comites');
  const copiee = copierEntier(chemin, copie, true);
  let ouverte = ouvrirCopie(chemin, copie);
  try {
    const etat = controlerFermeture(chemin, dossier);
    if (etat === 'abime') throw fichierErrors.abime(chemin);
    if (etat === 'journal-etranger') {
      ouverte.db.close();
      for (const suffixe of ['', ...JOURNAUX, '-shm']) rmSync(copie + suffixe, { force: true });
      copierEntier(chemin, copie, false);
      ouverte = ouvrirCopie(chemin, copie);
    }
    const avecJournal = etat !== 'journal-etranger' && tailleDuJournalLaisse(chemin) > 0;
    if (etat === 'sans-sceau') exigerSaine(ouverte.db, chemin, avecJournal);
    return { ...ouverte, etat: copiee };
  } catch (cause) {
    ouverte.db.close();
    throw cause;
  }
}

/**
 * Plus rien ne s'écrit par cette connexion, ni par un service, ni par un déclencheur. Ce que portait un journal d'écriture entre
 * d'abord dans la copie : elle est le fichier entier. Sans journal, pas un octet n'en change.
 */
export function figer(db: Database): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('query_only = ON');
}
