import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow, Dialog, Shell } from 'electron';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { estDisquePlein } from '#electron/database/sqlite-errors.ts';
import type { Octets } from '../hote.ts';

/** Nom que tous les systèmes acceptent, séparateurs ôtés. */
// oxlint-disable-next-line no-control-regex
const nomSur = (nom: string): string => nom.replace(/[\\/:*?"<>|\u0000-\u001f]/gu, '_');

async function ecrire(chemin: string, octets: Uint8Array): Promise<void> {
  try {
    await writeFile(chemin, octets);
  } catch (cause) {
    throw estDisquePlein(cause) ? fichierErrors.disquePlein(cause) : fichierErrors.lectureSeule(chemin);
  }
}

/** Les dialogues du système : un chemin choisi ici n'est jamais donné à la page. */
export function createDialogues(
  dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox'>,
  documents: string,
) {
  return {
    /** « Enregistrer sous » ; faux si la personne renonce. @throws AppError si le fichier ne s'écrit pas. */
    async enregistrer(fenetre: BrowserWindow, { nom, octets }: Octets): Promise<boolean> {
      const { canceled, filePath } = await dialog.showSaveDialog(fenetre, {
        title: 'Enregistrer le document',
        defaultPath: join(documents, nomSur(nom)),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return false;
      await ecrire(filePath, octets);
      return true;
    },
    /** « Ouvrir » un fichier de travail ; rend son chemin, ou `null`. */
    async choisirFichier(fenetre: BrowserWindow): Promise<string | null> {
      const { canceled, filePaths } = await dialog.showOpenDialog(fenetre, {
        title: 'Ouvrir un fichier de travail',
        defaultPath: documents,
        properties: ['openFile'],
        filters: [{ name: 'Comités Emploi', extensions: ['comites', 'sauvegarde'] }],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    /** Propose d'ouvrir une adresse hors de l'application. */
    async proposer(
      fenetre: BrowserWindow | null,
      adresse: URL,
      { openExternal }: Pick<Shell, 'openExternal'>,
    ): Promise<void> {
      const question = {
        type: 'question' as const,
        message: adresse.protocol === 'mailto:' ? 'Écrire un courriel ?' : 'Ouvrir cette page dans votre navigateur ?',
        detail: adresse.href,
        buttons: ['Ouvrir', 'Rester ici'],
        defaultId: 1,
        cancelId: 1,
      };
      const { response } =
        fenetre === null ? await dialog.showMessageBox(question) : await dialog.showMessageBox(fenetre, question);
      if (response === 0) await openExternal(adresse.href);
    },
    /** Dit qu'une page ne répond plus ; vrai si la personne veut la recharger. */
    async recharger(fenetre: BrowserWindow): Promise<boolean> {
      const { response } = await dialog.showMessageBox(fenetre, {
        type: 'warning',
        message: 'Cette fenêtre ne répond plus.',
        detail: 'Ce qui est enregistré le reste. Recharger la fenêtre suffit le plus souvent.',
        buttons: ['Recharger', 'Attendre'],
        defaultId: 0,
        cancelId: 1,
      });
      return response === 0;
    },
  };
}
