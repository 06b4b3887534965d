import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Le fichier partagé de ce nom ; `null` quand le dossier provisoire n'est pas celui d'une suite : rien ne s'y laisse. */
const cheminDe = (nom: string): string | null =>
  tmpdir().includes('comites-essais-') ? join(tmpdir(), `partage-${nom}.comites`) : null;

/** Copie à `chemin` le fichier qu'un programme de cette suite a partagé sous ce nom. @returns faux s'il reste à faire. */
export function prendre(nom: string, chemin: string): boolean {
  const partage = cheminDe(nom);
  if (partage === null || !existsSync(partage)) return false;
  copyFileSync(partage, chemin);
  return true;
}

/** Partage un fichier fermé avec les autres programmes de cette suite ; d'un geste, jamais à demi écrit. */
export function partager(nom: string, chemin: string): void {
  const partage = cheminDe(nom);
  if (partage === null) return;
  const enCours = `${partage}.${process.pid}`;
  copyFileSync(chemin, enCours);
  renameSync(enCours, partage);
}
