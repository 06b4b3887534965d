import { existsSync, statSync } from 'node:fs';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { lectureErrors } from '#shared/errors/lecture.errors.ts';
import { copierPourOuvrir, JOURNAUX } from '../reading-copy.ts';

const ESSAIS = 3;

/** Ce qui dit qu'un fichier, ou l'un de ses journaux d'écriture, a changé. */
export const etatDuFichier = (chemin: string): string =>
  ['', ...JOURNAUX]
    .map((suffixe) => {
      const etat = statSync(chemin + suffixe, { throwIfNoEntry: false });
      return etat === undefined ? '' : `${etat.ino}:${etat.size}:${etat.mtimeMs}`;
    })
    .join(' ');

/**
 * Copie un fichier qu'on n'ouvre pas, et les journaux d'écriture qu'un arrêt a laissés à côté. Un autre programme qui y
 * écrit pendant ce temps donnerait une copie faite de deux moments : on recommence, puis on le dit.
 * @param journaux faux : le fichier seul
 * @returns l'état de ce qui a été copié (`etatDuFichier`)
 */
export function copierEntier(chemin: string, copie: string, journaux: boolean): string {
  for (let essai = 0; essai < ESSAIS; essai += 1) {
    const avant = etatDuFichier(chemin);
    for (const suffixe of journaux ? ['', ...JOURNAUX] : [''])
      if (existsSync(chemin + suffixe)) copierPourOuvrir(chemin + suffixe, copie + suffixe);
    if (!existsSync(copie)) throw fichierErrors.absent(chemin);
    if (etatDuFichier(chemin) === avant) return avant;
  }
  throw lectureErrors.enChangement(chemin);
}
