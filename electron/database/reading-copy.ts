import { chmodSync, constants, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Ce que SQLite laisse à côté d'un fichier qui n'a pas été fermé, et rejouerait sur lui. */
export const JOURNAUX = ['-wal', '-journal'] as const;

const PREFIXE = '.lecture-';
/** Au-delà, plus personne ne lit : un autre hôte peut se servir d'une copie récente. */
const DELAISSEE_MS = 60 * 60_000;

/** Copie un fichier pour l'ouvrir : d'un fichier protégé, `copyFileSync` ferait une copie où SQLite ne peut rien rejouer. */
export function copierPourOuvrir(fichier: string, copie: string): void {
  copyFileSync(fichier, copie, constants.COPYFILE_FICLONE);
  chmodSync(copie, 0o600);
}

/** Un dossier neuf, à côté d'un fichier, pour les copies qu'on en lit. À effacer ensuite. */
export const dossierDeLecture = (dossier: string): string => mkdtempSync(join(dossier, PREFIXE));

/** Un dossier de copies qu'un arrêt a laissé, et rien d'autre : le dossier du fichier est celui de la personne. */
function delaissee(chemin: string): boolean {
  const etat = statSync(chemin);
  if (!etat.isDirectory() || Date.now() - etat.mtimeMs < DELAISSEE_MS) return false;
  return readdirSync(chemin).every((nom) => /^(?:copie|present)\b/u.test(nom));
}

/** Efface d'un dossier les copies de lecture d'un programme arrêté : entières, elles portent tout le fichier. */
export function effacerLectures(dossier: string): void {
  try {
    for (const nom of readdirSync(dossier)) {
      const chemin = join(dossier, nom);
      if (/^\.lecture-\w{6}$/u.test(nom) && delaissee(chemin)) rmSync(chemin, { recursive: true, force: true });
    }
  } catch {
    // Tenue par un autre programme, ou dossier hors d'atteinte : la prochaine fois.
  }
}

/**
 * Donne à lire une copie d'un fichier fermé et de ses journaux d'écriture : l'original ne change pas.
 * @param ou le dossier où la poser le temps de la lire ; d'ordinaire, celui du fichier
 */
export function surUneCopie<T>(fichier: string, lire: (copie: string) => T, ou = dirname(fichier)): T {
  const dossier = dossierDeLecture(ou);
  try {
    const copie = join(dossier, 'copie');
    for (const suffixe of ['', ...JOURNAUX])
      if (existsSync(fichier + suffixe)) copierPourOuvrir(fichier + suffixe, copie + suffixe);
    return lire(copie);
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
