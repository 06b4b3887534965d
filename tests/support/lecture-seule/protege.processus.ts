import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { fermerEtSceller } from '#electron/database/close-sealed.ts';
import { versionDuFichier } from '#electron/database/migrate.ts';
import { poserMarque } from '#electron/database/marque.ts';
import { ouvrirBase } from '#electron/database/open.ts';
import type { Hote } from '#electron/hosts/hote.ts';
import { copierDans, createLectures } from '#electron/hosts/lectures.ts';
import type { LectureSeule } from '#shared/domain/fichier/lecture-seule.schema.ts';
import { empreintesDuDossier, laisserUnJournal, TETE, vieillirLApplication } from './plus-recent.ts';

/** Ce qu'un programme sans droits d'administration fait d'un fichier protégé. */
export interface Essai {
  /** Le refus de l'ouvrir pour y écrire. */
  readonly refus: string;
  readonly lectureSeule: LectureSeule | null;
  readonly format: number;
  /** Ce que porte la copie enregistrée : ce qu'a dit `geste`. */
  readonly copie: unknown[];
  readonly intact: boolean;
  /** Ce que relève une fermeture dont la copie ne peut pas s'effacer. */
  readonly releves: unknown[];
}

const [racine = '', droitsDuFichier = '', droitsDuDossier = '', reste = ''] = process.argv.slice(2);
// Un administrateur écrit partout.
if (process.getuid?.() === 0) {
  chownSync(racine, 65_534, 65_534);
  process.setgid?.(65_534);
  process.setuid?.(65_534);
}

const echouer = (cause: unknown): never => {
  throw cause;
};
const chemin = join(racine, 'ici', 'service.comites');
const ailleurs = join(racine, 'ailleurs');
for (const dossier of [dirname(chemin), ailleurs]) mkdirSync(dossier);
fermerEtSceller(ouvrirBase(chemin, { creer: true }), chemin, echouer);
const geste = (db: Database): void => {
  db.exec('CREATE TABLE dit AS SELECT 7 AS n');
  poserMarque(db);
};
if (reste === 'journal') laisserUnJournal(chemin, geste);
if (reste === 'recent') vieillirLApplication(chemin, { plus: 2, exige: TETE, geste });
chmodSync(chemin, Number.parseInt(droitsDuFichier, 8));
chmodSync(dirname(chemin), Number.parseInt(droitsDuDossier, 8));
const avant = empreintesDuDossier(dirname(chemin));
const releves: unknown[] = [];
const relever = (_reference: string, cause: unknown): void => {
  releves.push((cause as NodeJS.ErrnoException).code);
};
const hote = { poste: { dossier: ailleurs }, ressources: resolve('resources'), relever };
const lectures = createLectures(hote as unknown as Hote);
let refus: unknown = null;
try {
  ouvrirBase(chemin).close();
} catch (cause) {
  refus = lectures.examiner(cause, chemin);
}
const aLire = lectures.aLire();
if (aLire === null) throw refus;
const lu = lectures.ouvrir();
const copie = new Sqlite(join(ailleurs, copierDans(ailleurs, lu, 'service.comites')), { readonly: true });
const porte = reste === '' ? [] : copie.prepare('SELECT n FROM dit').pluck().all();
const format = versionDuFichier(lu.db);
copie.close();
chmodSync(ailleurs, 0o555);
lu.fermer();
const dit: Essai = {
  refus: (refus as Error).message,
  lectureSeule: lu.lectureSeule,
  format,
  copie: porte,
  intact: empreintesDuDossier(dirname(chemin)) === avant,
  releves,
};
for (const dossier of [ailleurs, dirname(chemin)]) chmodSync(dossier, 0o755);
console.log(JSON.stringify(dit));
