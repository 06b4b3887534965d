import { parentPort } from 'node:worker_threads';
import { rendreWord } from '#electron/documents/render.ts';
import type { OrdreDAtelier, ReponseDAtelier } from './atelier-d-archive.ts';
import { enZip } from './en-zip.ts';

const fichiers: Record<string, Uint8Array> = {};

async function accomplir(ordre: OrdreDAtelier): Promise<ReponseDAtelier> {
  if ('clore' in ordre) return { archive: enZip(fichiers) };
  const { contenu, police } = ordre;
  fichiers[contenu.chemin] = 'octets' in contenu ? contenu.octets : await rendreWord(contenu.document, police);
  return { fait: true };
}

parentPort?.on('message', (ordre: OrdreDAtelier) => {
  void accomplir(ordre)
    .catch((cause: unknown): ReponseDAtelier => ({ echec: cause instanceof Error ? cause.message : String(cause) }))
    .then((reponse) => parentPort?.postMessage(reponse));
});
