import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { dossierDesSauvegardes } from './backup-manifest.ts';

const MO = 1024 * 1024;
/** Ce que la réserve tient : de quoi taper une journée, supprimer et exporter, disque plein. */
export const TAILLE_DE_LA_RESERVE = 16 * MO;
/** Place libre en deçà de laquelle elle ne se prend pas : la prendre remplirait ce qu'il reste de disque. */
const MARGE = 64 * MO;

/**
 * De la place prise d'avance sur le disque d'un fichier de travail, à rendre le jour où il est plein : sans elle, même
 * une suppression n'aurait plus où s'écrire.
 */
export function createReserve(fichier: string) {
  const chemin = join(dossierDesSauvegardes(fichier), 'reserve-pour-disque-plein.bin');
  const enCours = `${chemin}.en-cours`;
  const tenue = (): boolean => statSync(chemin, { throwIfNoEntry: false })?.size === TAILLE_DE_LA_RESERVE;

  async function remplir(signal: AbortSignal): Promise<void> {
    mkdirSync(dirname(chemin), { recursive: true });
    // Au hasard : un disque qui compresse ne garderait presque rien d'une suite de zéros.
    const morceau = randomBytes(MO);
    const sortie = openSync(enCours, 'w');
    try {
      for (let ecrits = 0; ecrits < TAILLE_DE_LA_RESERVE; ecrits += MO) {
        writeSync(sortie, morceau);
        await setImmediate(undefined, { signal });
      }
    } finally {
      closeSync(sortie);
    }
    renameSync(enCours, chemin);
  }

  return {
    tenue,
    /** Assez de place libre pour la prendre sans gêner le reste. */
    possible(): boolean {
      const dossier = existsSync(dirname(chemin)) ? dirname(chemin) : dirname(fichier);
      const { bavail, bsize } = statfsSync(dossier);
      return bavail * bsize >= TAILLE_DE_LA_RESERVE + MARGE;
    },
    /**
     * Prend la place, par morceaux d'une milliseconde. Arrêtée, ou refusée par le disque, elle n'en laisse rien.
     * @throws l'erreur du disque, ou celle de l'arrêt
     */
    async prendre(signal: AbortSignal): Promise<void> {
      try {
        await remplir(signal);
      } catch (cause) {
        rmSync(enCours, { force: true });
        throw cause;
      }
    },
    /** Rend la place au disque. @returns faux s'il n'y avait rien à rendre */
    rendre(): boolean {
      const rendue = existsSync(chemin) || existsSync(enCours);
      for (const pris of [chemin, enCours]) rmSync(pris, { force: true });
      return rendue;
    },
  };
}
