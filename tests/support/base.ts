import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { createJournal, type Journal } from '#electron/database/journal.ts';
import type { Migration } from '#electron/database/migration.ts';
import type { Ordre } from '#electron/database/operation.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { createPassages } from '#electron/database/passages.ts';
import { createAnnulation } from '#electron/database/undo.ts';
import { unEnvironnement } from './environnement.ts';
import { partager, prendre } from './fichier-partage.ts';

/** Un dossier à soi, effacé à la fin de l'essai en cours. */
export function unDossier(): string {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-'));
  onTestFinished(() => rmSync(dossier, { recursive: true, force: true }));
  return dossier;
}

/** Une opération d'essai, annulable, de la fenêtre 1. */
export const unOrdre = (libelle = 'Essai', fenetre = 1): Ordre => ({
  type: 'essai',
  libelle,
  annulable: true,
  fenetre,
});

/** Écrit dans le journal, en une opération. */
export const ecrire = (journal: Journal, libelle: string, travail: () => void, fenetre = 1) =>
  journal.executer(unOrdre(libelle, fenetre), travail).trace;

let vierge: string | null = null;

/** Une base neuve au schéma du projet, fermée : montée une fois par suite, copiée pour chaque essai. */
function cheminDeLaVierge(): string {
  if (vierge !== null) return vierge;
  const dossier = mkdtempSync(join(tmpdir(), 'comites-vierge-'));
  process.once('exit', () => rmSync(dossier, { recursive: true, force: true }));
  const chemin = join(dossier, 'vierge.comites');
  if (!prendre('vierge', chemin)) {
    fermerBase(ouvrirBase(chemin, { creer: true }));
    partager('vierge', chemin);
  }
  return (vierge = chemin);
}

/** Une base neuve au schéma du projet, avec son journal, fermée et effacée à la fin de l'essai. */
export function uneBase(options: { chemin?: string; migrations?: readonly Migration[]; premierId?: number } = {}) {
  const chemin = options.chemin ?? join(unDossier(), 'essai.comites');
  if (options.chemin === undefined && options.migrations === undefined) copyFileSync(cheminDeLaVierge(), chemin);
  const db: Database = ouvrirBase(chemin, {
    creer: true,
    ...(options.migrations === undefined ? {} : { migrations: options.migrations }),
  });
  onTestFinished(() => void db.close());
  const { environnement, horloge } = unEnvironnement(options.premierId);
  const journal = createJournal(db, environnement);
  const passages = createPassages(db);
  journal.ensuite(passages.reindexer);
  return {
    chemin,
    db,
    journal,
    passages,
    annulation: createAnnulation(db, journal),
    environnement,
    horloge,
    nouvelId: environnement.nouvelId,
  };
}
