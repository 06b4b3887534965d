import { unzipSync, zipSync } from 'fflate';
import type { Fichier } from './redacteurs.ts';

/** Déjà comprimés : les comprimer encore ne gagne rien et coûte du temps. */
const COMPRIMES = /\.(?:docx|xlsx|pptx|odt|ods|odp|zip|pdf|jpe?g|png)$/iu;

/** Des fichiers en une archive zip, dans leur ordre. */
export const enZip = (fichiers: readonly Fichier[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      fichiers.map(({ chemin, octets }) => [chemin, [octets, { level: COMPRIMES.test(chemin) ? 0 : 6 }]]),
    ),
  );

/** Les fichiers d'une archive que l'on a écrite soi-même, par leur chemin. */
export const rouvrirZip = (octets: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(octets);
