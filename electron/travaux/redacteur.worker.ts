import { parentPort } from 'node:worker_threads';
import { remplirModele } from '#electron/documents/modele/remplir.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { rendreWord } from '#electron/documents/render.ts';
import { ecrireTableau } from '#electron/documents/tableur/ecrire-tableau.ts';
import { lireTableau } from '#electron/documents/tableur/lire-tableau.ts';
import { enZip } from './en-zip.ts';
import type { Ouvrage, Rendu } from './redacteurs.ts';

function accomplir(ouvrage: Ouvrage): Uint8Array {
  if ('fichiers' in ouvrage) return enZip(ouvrage.fichiers);
  if ('aRemplir' in ouvrage) return remplirModele(ouvrage.aRemplir);
  return 'tableau' in ouvrage
    ? ecrireTableau(lireTableau(ouvrage.tableau), ouvrage.forme)
    : rendreWord(ouvrage.document, ouvrage.police, ouvrage.produitLe);
}

function echouer(cause: unknown): Rendu {
  if (cause instanceof AppError) return { refus: cause.transmise };
  return { echec: cause instanceof Error ? cause.message : String(cause) };
}

parentPort?.on('message', (ouvrage: Ouvrage) => {
  void (async () => accomplir(ouvrage))().then(
    (octets) => {
      // Les octets changent de main : une archive de cent mégaoctets ne se recopie pas.
      const seuls = octets.byteLength === octets.buffer.byteLength ? octets : octets.slice();
      parentPort?.postMessage({ octets: seuls } satisfies Rendu, [seuls.buffer as ArrayBuffer]);
    },
    (cause: unknown) => parentPort?.postMessage(echouer(cause)),
  );
});
