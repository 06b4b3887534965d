import { closeSync, openSync, readFileSync } from 'node:fs';

/** Un ordre au disque simulé (`plein.c`) : il se donne en ouvrant un fichier qui n'existe pas. */
function ordonner(ordre: string): void {
  try {
    closeSync(openSync(`/comites-plein/${ordre}`, 'r'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
  }
}

/** À la k-ième écriture, et pour les suivantes, le disque n'a plus de place. */
export const remplirALaFin = (k: number): void => ordonner(String(k));

/** Le disque a de nouveau de la place. */
export const viderLeDisque = (): void => ordonner('non');

/** Écritures tentées depuis le dernier ordre. @throws Error si le préchargement n'est pas là : l'essai ne prouverait rien */
export const ecrituresTentees = (): number => Number(readFileSync('/comites-plein/compte', 'utf8'));
