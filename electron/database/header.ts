import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { versionDuJournalLaisse } from './wal-header.ts';

/** « COME » : la marque de nos fichiers, aux octets 68 à 71. */
export const APPLICATION_ID = 0x434f4d45;
const MAGIE = 'SQLite format 3\0';

/** Ce que disent les 100 premiers octets, lus sans ouvrir la base. */
export type EnTete =
  | { readonly etat: 'absent' | 'vide' }
  | { readonly etat: 'sqlite'; readonly application: number; readonly version: number; readonly tronque: boolean };

/** Taille du journal d'écriture laissé à côté du fichier ; nulle après un arrêt propre. */
export const tailleDuJournalLaisse = (chemin: string): number =>
  statSync(`${chemin}-wal`, { throwIfNoEntry: false })?.size ?? 0;

/** L'en-tête annonce plus de pages que le fichier n'en a : coupé par une copie ou par un support. */
function estTronque(octets: Buffer, taille: number): boolean {
  const page = octets.readUInt16BE(16) === 1 ? 65_536 : octets.readUInt16BE(16);
  const annonceValable = octets.readUInt32BE(24) === octets.readUInt32BE(92);
  return annonceValable && taille < octets.readUInt32BE(28) * page;
}

function lireOctets(chemin: string) {
  const octets = Buffer.alloc(100);
  const descripteur = openSync(chemin, 'r');
  try {
    readSync(descripteur, octets, 0, 100, 0);
  } finally {
    closeSync(descripteur);
  }
  return { octets, application: octets.readUInt32BE(68), version: octets.readUInt32BE(60) };
}

/** Lit l'en-tête d'un fichier sans le modifier ; un fichier qui n'est pas une base SQLite est refusé. */
export function lireEnTete(chemin: string): EnTete {
  let taille: number;
  try {
    const etat = statSync(chemin);
    if (!etat.isFile()) throw fichierErrors.etranger(chemin);
    taille = etat.size;
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return { etat: 'absent' };
    throw cause;
  }
  if (taille === 0) return { etat: 'vide' };
  const { octets, application, version } = lireOctets(chemin);
  if (taille < 100 || octets.toString('latin1', 0, 16) !== MAGIE) throw fichierErrors.etranger(chemin);
  return { etat: 'sqlite', application, version, tronque: estTronque(octets, taille) };
}

/** Un en-tête de nos fichiers, ou le journal d'écriture laissé à côté, dit un format plus récent : reste à savoir s'il dit vrai. */
export function seDitPlusRecent(chemin: string, versionConnue: number): boolean {
  if (statSync(chemin, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const { application, version } = lireOctets(chemin);
  return application === APPLICATION_ID && Math.max(version, versionDuJournalLaisse(chemin) ?? 0) > versionConnue;
}

/** Refuse un fichier que son en-tête dit d'une version plus récente, sans rien toucher de lui ni de ses voisins. */
export function refuserPlusRecent(chemin: string, versionConnue: number): void {
  const enTete = lireEnTete(chemin);
  if (enTete.etat === 'sqlite' && enTete.application === APPLICATION_ID && enTete.version > versionConnue)
    throw fichierErrors.plusRecent(enTete.version, versionConnue);
}

/**
 * Refuse un fichier étranger, plus récent que cette application ou tronqué, avant toute ouverture.
 * @returns vrai si le fichier est à créer.
 */
export function verifierEnTete(chemin: string, versionConnue: number): boolean {
  const enTete = lireEnTete(chemin);
  if (enTete.etat !== 'sqlite') return true;
  if (enTete.application !== APPLICATION_ID) throw fichierErrors.etranger(chemin);
  // Le journal d'écriture d'un arrêt brutal peut porter une version que l'en-tête ne dit pas encore.
  const version = versionDuJournalLaisse(chemin) ?? enTete.version;
  if (version > versionConnue) throw fichierErrors.plusRecent(version, versionConnue);
  // Un arrêt brutal pendant un vidage laisse le fichier court ; son journal d'écriture le complète.
  if (enTete.tronque && tailleDuJournalLaisse(chemin) === 0) throw fichierErrors.abime(chemin);
  return false;
}
