import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type Manifeste, manifesteSchema } from '#shared/domain/sauvegarde/manifeste.schema.ts';
import { ecrireDUnTrait } from './durable.ts';
import { effacerLectures } from './reading-copy.ts';

/** Nom des copies : elles ne portent pas celui d'un fichier de travail, pour qu'on n'y écrive pas par mégarde. */
export const EXTENSION_SAUVEGARDE = '.sauvegarde';

/** Une sauvegarde du dossier : son manifeste et l'endroit de la copie. */
export interface CopieRangee extends Manifeste {
  readonly chemin: string;
  /** La copie est là, de la taille annoncée. Son empreinte est relue avant toute restauration. */
  readonly verifiee: boolean;
}

const manifesteDe = (copie: string): string => `${copie}.json`;

/** « Sauvegardes/haut-rhin » à côté du fichier : chaque fichier de travail a les siennes. */
export const dossierDesSauvegardes = (chemin: string): string =>
  join(dirname(chemin), 'Sauvegardes', basename(chemin, extname(chemin)));

/** « 2026-03-12T09-30-00-000Z-ouverture-1a2b3c » : se trie par date, ne se répète pas. */
export const cheminDeCopie = (dossier: string, quandUtc: string, raison: string, id: string): string =>
  join(dossier, `${quandUtc.replace(/[:.]/gu, '-')}-${raison}-${id.slice(-6)}${EXTENSION_SAUVEGARDE}`);

/** Écrit le manifeste d'une copie déjà en place : c'est lui qui la fait compter. */
export const inscrire = (copie: string, manifeste: Manifeste): void =>
  ecrireDUnTrait(manifesteDe(copie), `${JSON.stringify(manifeste, null, 2)}\n`);

function lireUne(copie: string): CopieRangee | null {
  try {
    const manifeste = manifesteSchema.parse(JSON.parse(readFileSync(manifesteDe(copie), 'utf8')));
    const taille = statSync(copie, { throwIfNoEntry: false })?.size;
    return {
      ...manifeste,
      chemin: copie,
      verifiee: taille === manifeste.taille && manifeste.verification?.saine !== false,
    };
  } catch {
    return null;
  }
}

function noms(dossier: string): string[] {
  try {
    return readdirSync(dossier);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  }
}

/** Les sauvegardes d'un dossier, de la plus récente à la plus ancienne. Une copie sans manifeste lisible n'y est pas. */
export function copiesDuDossier(dossier: string): CopieRangee[] {
  return noms(dossier)
    .filter((nom) => nom.endsWith(EXTENSION_SAUVEGARDE))
    .map((nom) => lireUne(join(dossier, nom)))
    .filter((copie) => copie !== null)
    .toSorted((a, b) => (a.quandUtc < b.quandUtc ? 1 : -1));
}

/** Retire une sauvegarde : son manifeste d'abord, pour qu'elle cesse de compter avant de disparaître. */
export function retirerCopie(copie: string): void {
  rmSync(manifesteDe(copie), { force: true });
  rmSync(copie, { force: true });
}

/** Efface les copies restées en chemin d'un programme arrêté, qui n'ont jamais eu de nom définitif, et celles qu'il lisait. */
export function effacerPartielles(dossier: string): void {
  effacerLectures(dossier);
  for (const nom of noms(dossier))
    if (/\.partiel(?:-journal|-wal)?$/u.test(nom)) rmSync(join(dossier, nom), { force: true });
}
