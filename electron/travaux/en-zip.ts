import { zipSync } from 'fflate';

/** Des fichiers en une archive zip ; un PDF ou un Word est déjà comprimé, on ne les comprime pas deux fois. */
export const enZip = (fichiers: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...fichiers }, { level: 0 });
