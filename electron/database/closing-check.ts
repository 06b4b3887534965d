import { renameSync, rmSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import Sqlite, { SqliteError } from 'better-sqlite3';
import type { SceauDeFermeture } from '#shared/domain/sauvegarde/sceau-de-fermeture.schema.ts';
import { empreintesDe, lireSceau } from './closing-seal.ts';
import { lireMarque, lireTexte } from './marque.ts';
import { copierPourOuvrir, JOURNAUX, surUneCopie } from './reading-copy.ts';
import { estEmpechement } from './sqlite-errors.ts';
import { examinerCopie } from './verification.ts';

/**
 * Ce que le sceau dit d'un fichier : rien (il n'y en a pas), qu'il est celui qu'on a fermé, qu'une autre écriture
 * légitime l'a remplacé, qu'un journal d'écriture d'ailleurs est posé à côté de lui, ou qu'il est abîmé.
 */
type EtatDuFichier = 'sans-sceau' | 'fidele' | 'remplace' | 'journal-etranger' | 'abime';

const taille = (chemin: string): number => {
  const etat = statSync(chemin, { throwIfNoEntry: false });
  return etat?.isFile() === true ? etat.size : 0;
};

const journauxLaisses = (fichier: string): readonly string[] =>
  JOURNAUX.map((suffixe) => fichier + suffixe).filter((journal) => taille(journal) > 0);

const memesOctets = (fichier: string, sceau: SceauDeFermeture): boolean => {
  if (taille(fichier) !== sceau.taille) return false;
  const { tranches } = empreintesDe(fichier);
  return tranches.length === sceau.tranches.length && tranches.every((crc, rang) => crc === sceau.tranches[rang]);
};

/** D'où vient la copie, journaux rejoués : d'une autre écriture que celle du sceau ? qui la continue ? */
function origineDe(copie: string, sceau: SceauDeFermeture): { ailleurs: boolean; suite: boolean } {
  const db = new Sqlite(copie);
  try {
    db.pragma('journal_mode = DELETE');
    const marque = lireMarque(db);
    const version = db.pragma('user_version', { simple: true }) as number;
    const { ancre } = sceau;
    return {
      // Une copie d'un format plus ancien n'a pas de marque ; une marque illisible, elle, est un dommage.
      ailleurs: marque === null ? version < sceau.version : marque.texte !== sceau.marque,
      suite:
        (marque?.rang ?? 0) > (lireTexte(sceau.marque)?.rang ?? 0) &&
        (ancre === null ||
          db.prepare('SELECT 1 FROM operation WHERE num = ? AND h = ?').get(ancre.operation, ancre.chaine) !==
            undefined),
    };
  } finally {
    db.close();
  }
}

/** Faux si le fichier est abîmé. @throws un disque plein, un verrou, un antivirus : ils n'accusent pas le fichier */
function siLisible(juge: () => boolean): boolean {
  try {
    return juge();
  } catch (cause) {
    if (estEmpechement(cause)) throw cause;
    return false;
  }
}

/** Le fichier seul, sans ses journaux, est déjà d'une autre écriture : il est venu d'ailleurs avec eux. */
const venuAvecEux = (fichier: string, copie: string, sceau: SceauDeFermeture): boolean =>
  siLisible(() => {
    const seul = `${copie}-seule`;
    copierPourOuvrir(fichier, seul);
    return origineDe(seul, sceau).ailleurs;
  });

/**
 * Le fichier, ses journaux rejoués, vient d'une autre écriture légitime : entier, et marqué par elle. Posé à côté de ce
 * qu'on a fermé, un journal doit le continuer ; un fichier remplacé peut être plus ancien, ou tout autre.
 */
const ecritAilleurs = (fichier: string, sceau: SceauDeFermeture, avecJournal: boolean, ou?: string): boolean =>
  surUneCopie(
    fichier,
    (copie) =>
      siLisible(() => {
        const { ailleurs, suite } = origineDe(copie, sceau);
        const legitime = ailleurs && (suite || !avecJournal || venuAvecEux(fichier, copie, sceau));
        return legitime && examinerCopie(copie, 'entiere', false).saine;
      }),
    ou,
  );

function juger(fichier: string, sceau: SceauDeFermeture, ou?: string): EtatDuFichier {
  const avecJournal = journauxLaisses(fichier).length > 0;
  const fidele = memesOctets(fichier, sceau);
  if (fidele && !avecJournal) return 'fidele';
  if (ecritAilleurs(fichier, sceau, avecJournal, ou)) return 'remplace';
  return fidele ? 'journal-etranger' : 'abime';
}

/**
 * Compare un fichier fermé à son sceau, avant de l'ouvrir. Il n'est accusé que si ses octets ne sont plus ceux du sceau
 * et que personne ne les a écrits : ni cette application, ni un autre poste, ni une copie remise en place.
 * @param ou où poser les copies qu'il faut en lire ; d'ordinaire, à côté de lui
 */
export function controlerFermeture(fichier: string, ou?: string): EtatDuFichier {
  for (;;) {
    const sceau = taille(fichier) === 0 ? null : lireSceau(fichier);
    if (sceau === null) return 'sans-sceau';
    const etat = juger(fichier, sceau, ou);
    // Un autre programme a pu l'ouvrir entre-temps, et son sceau partir : ce qu'on vient de lire ne l'accuse pas.
    if (etat === 'fidele' || lireSceau(fichier)?.marque === sceau.marque) return etat;
  }
}

/** Refuse de toucher aux journaux d'un fichier qu'un autre programme tient. @throws SqliteError SQLITE_BUSY */
function exigerLibre(fichier: string): void {
  const sonde = new Sqlite(fichier, { readonly: true, timeout: 0 });
  try {
    sonde.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (cause) {
    if (cause instanceof SqliteError && cause.code.startsWith('SQLITE_BUSY')) throw cause;
  } finally {
    sonde.close();
  }
  rmSync(`${fichier}-shm`, { force: true });
}

/** Garde sous un autre nom les journaux d'écriture qui ne vont pas avec un fichier, entier sans eux. @returns leurs noms */
export function ecarterJournaux(fichier: string): string[] {
  exigerLibre(fichier);
  const extension = extname(fichier);
  return journauxLaisses(fichier).map((journal) => {
    const date = statSync(journal).mtime.toISOString().replace(/[:.]/gu, '-');
    const suffixe = journal.slice(fichier.length);
    const deCote = `${fichier.slice(0, fichier.length - extension.length)} (journal étranger ${date})${extension}${suffixe}`;
    renameSync(journal, deCote);
    return deCote;
  });
}
