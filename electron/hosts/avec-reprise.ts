import { setTimeout as attendre } from 'node:timers/promises';

/** Ce que répond le système quand un autre programme, un antivirus souvent, tient encore un fichier que l'on vient d'écrire. */
const TENU: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);
/** Quatre secondes en tout : un antivirus a fini de lire. */
const ATTENTES_MS = [50, 150, 300, 500, 1000, 2000] as const;

/**
 * Fait un geste du disque, et le refait tant qu'un autre programme tient ce qu'il touche.
 * @throws la dernière cause, si elle dure ; toute autre, aussitôt
 */
export async function avecReprise(geste: () => void, attentes: readonly number[] = ATTENTES_MS): Promise<void> {
  for (const ms of attentes) {
    try {
      geste();
      return;
    } catch (cause) {
      if (!TENU.has((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
      await attendre(ms);
    }
  }
  geste();
}
