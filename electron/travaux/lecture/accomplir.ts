import { Worker } from 'node:worker_threads';
import type { Parole } from './enfant.ts';
import type { Garde } from './gardien.worker.ts';

/** Le canal d'un `utilityProcess` d'Electron ; l'enfant d'un Node a `process.send`. */
interface CanalDElectron {
  readonly on: (evenement: 'message', ecouter: (recu: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
}

const canal = 'parentPort' in process ? (process.parentPort as CanalDElectron | null) : null;

/** Notre hôte, vu à la naissance : mort plus tard, il laisserait un autre parent à sa place. */
const hote = process.ppid;

/** À côté de nous : la source quand Node la lit telle quelle, sa construction dans l'application empaquetée. */
const gardien = new URL(
  import.meta.url.endsWith('.ts') ? './gardien.worker.ts' : './gardien.worker.mjs',
  import.meta.url,
);

async function repondre<D, R>(lire: (donnees: D) => R | Promise<R>, donnees: D): Promise<Parole<R>> {
  try {
    return { lu: await lire(donnees) };
  } catch (cause) {
    // Une chaîne, un tableau ou une pile démesurés : le fichier est en cause, non la lecture.
    if (cause instanceof RangeError) return { trop: true };
    return { panne: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

/**
 * Côté enfant : attend un fichier, le lit sous la garde d'un veilleur, rend ce qu'il y a lu. L'hôte le tue, ou lui en donne un
 * autre ; si l'hôte meurt, l'enfant s'en va de lui-même.
 */
export function accomplir<D, R>(lire: (donnees: D) => R | Promise<R>): void {
  const dire = (parole: Parole<R>): void => void (canal === null ? process.send?.(parole) : canal.postMessage(parole));
  let garde: Worker | undefined;
  const recevoir = (donnees: D): void => {
    garde ??= new Worker(gardien, { workerData: { hote, memoireMo: Number(process.argv.at(-1)) } satisfies Garde });
    void repondre(lire, donnees).then(dire);
  };
  if (canal === null) process.on('message', recevoir).once('disconnect', () => process.exit());
  else canal.on('message', ({ data }) => recevoir(data as D));
  dire({ pret: true });
}
