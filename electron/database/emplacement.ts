import { realpathSync, statfsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** Ce que le système dit d'un chemin ; les essais le fixent. */
export interface Sonde {
  readonly plateforme: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Type du système de fichiers qui porte ce chemin, tel que `statfs` le nomme ; `null` s'il ne se lit pas. */
  readonly typeDeSysteme: (chemin: string) => number | null;
  /** Chemin réel : une lettre de lecteur réseau y devient un partage (`\\serveur\partage`). */
  readonly cheminReel: (chemin: string) => string;
}

/** Systèmes de fichiers distants, ou traversés par un programme : leurs verrous ne protègent pas SQLite. */
const DISTANTS: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB 2'],
  [0x564c, 'NCP'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
  [0x65735546, 'FUSE'],
  [0x01021997, '9P'],
  [0x786f4256, 'dossier partagé de machine virtuelle'],
  [0x00c36400, 'Ceph'],
]);

/** Dossiers tenus par un service de synchronisation : nom du dossier, en minuscules, et nom du service. */
const SYNCHRONISES: readonly (readonly [motif: RegExp, service: string])[] = [
  [/^onedrive(?: - .+)?$/u, 'OneDrive'],
  [/^sharepoint$/u, 'SharePoint'],
  [/^dropbox(?: \(.+\))?$/u, 'Dropbox'],
  [/^nextcloud\d*$/u, 'Nextcloud'],
  [/^owncloud$/u, 'ownCloud'],
  [/^(?:google drive|googledrive|my drive|mon drive)$/u, 'Google Drive'],
  [/^(?:icloud drive|iclouddrive|com~apple~clouddocs)$/u, 'iCloud'],
  [/^(?:seafile|resana|pcloud drive|kdrive)$/u, 'un service de synchronisation'],
];
const VARIABLES = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'];

const estUnc = (chemin: string): boolean =>
  /^[\\/]{2}(?![.?][\\/])[^\\/]+/u.test(chemin) || /^[\\/]{2}\?[\\/]UNC[\\/]/iu.test(chemin);

function estDans(chemin: string, dossier: string, plateforme: NodeJS.Platform): boolean {
  const outil = plateforme === 'win32' ? win32 : posix;
  const relatif = outil.relative(outil.normalize(dossier), outil.normalize(chemin));
  return relatif !== '..' && !relatif.startsWith(`..${outil.sep}`) && !outil.isAbsolute(relatif);
}

function serviceDeSynchronisation(chemin: string, { env, plateforme }: Sonde): string | null {
  const declare = VARIABLES.map((nom) => env[nom]).find(
    (dossier) => dossier !== undefined && dossier !== '' && estDans(chemin, dossier, plateforme),
  );
  if (declare !== undefined) return 'OneDrive';
  for (const dossier of chemin.split(/[\\/]/u).slice(0, -1)) {
    const trouve = SYNCHRONISES.find(([motif]) => motif.test(dossier.toLowerCase()));
    if (trouve !== undefined) return trouve[1];
  }
  return null;
}

/** Le dossier existant le plus proche : le fichier à créer n'existe pas encore. */
function premierLisible<T>(chemin: string, outil: typeof posix, lire: (chemin: string) => T | null): T | null {
  for (let ici = chemin; ; ici = outil.dirname(ici)) {
    const lu = lire(ici);
    if (lu !== null || ici === outil.dirname(ici)) return lu;
  }
}

const sansErreur = <T>(lire: () => T): T | null => {
  try {
    return lire();
  } catch {
    return null;
  }
};

/** La sonde de ce poste. */
export const sondeDuPoste = (): Sonde => ({
  plateforme: process.platform,
  env: process.env,
  typeDeSysteme: (chemin) => sansErreur(() => statfsSync(chemin).type),
  cheminReel: (chemin) =>
    premierLisible(chemin, process.platform === 'win32' ? win32 : posix, (c) =>
      sansErreur(() => realpathSync.native(c)),
    ) ?? chemin,
});

/**
 * Dit pourquoi un fichier de travail ne peut pas vivre à cet endroit : SQLite y perdrait ses verrous, ou un
 * service le recopierait pendant une écriture. Les sauvegardes et les envois, eux, y sont permis.
 * @returns la suite de « ce fichier est … » (« sur un partage réseau »), ou `null` si l'endroit convient.
 */
export function raisonDeRefus(chemin: string, sonde: Sonde = sondeDuPoste()): string | null {
  const windows = sonde.plateforme === 'win32';
  const reel = sonde.cheminReel(chemin);
  if (windows && estUnc(chemin)) return 'sur un partage réseau';
  if (windows && estUnc(reel)) return 'sur un lecteur réseau';
  const service = serviceDeSynchronisation(chemin, sonde) ?? serviceDeSynchronisation(reel, sonde);
  if (service !== null) return `dans un dossier synchronisé par ${service}`;
  if (windows) return null;
  const type = premierLisible(chemin, posix, sonde.typeDeSysteme);
  const distant = type === null ? undefined : DISTANTS.get(type);
  return distant === undefined ? null : `sur un disque partagé ou distant (${distant})`;
}
