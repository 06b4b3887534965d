import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type SceauDeFermeture, sceauDeFermetureSchema } from '#shared/domain/sauvegarde/sceau-de-fermeture.schema.ts';
import { dossierDesSauvegardes } from './backup-manifest.ts';
import { ecrireDUnTrait, synchroniserDossier } from './durable.ts';

/** Octets d'une tranche : assez peu pour tenir en mémoire vive du processeur, assez pour un sceau court. */
const TRANCHE = 1024 * 1024;

const cheminDuSceau = (fichier: string): string => join(dossierDesSauvegardes(fichier), 'fermeture.sceau');

/** Taille et CRC-32 par tranche d'un fichier **fermé** : le lire ouvert lèverait ses verrous. */
export function empreintesDe(fichier: string): Pick<SceauDeFermeture, 'taille' | 'tranches'> {
  const tampon = Buffer.allocUnsafe(TRANCHE);
  const descripteur = openSync(fichier, 'r');
  const tranches: number[] = [];
  let taille = 0;
  try {
    for (let lus = readSync(descripteur, tampon); lus > 0; lus = readSync(descripteur, tampon)) {
      tranches.push(crc32(tampon.subarray(0, lus)));
      taille += lus;
    }
  } finally {
    closeSync(descripteur);
  }
  return { taille, tranches };
}

/** Écrit le sceau d'un fichier fermé, avec sa propre empreinte : abîmé lui-même, il se tait. */
export function ecrireSceau(fichier: string, sceau: SceauDeFermeture): void {
  const chemin = cheminDuSceau(fichier);
  mkdirSync(dirname(chemin), { recursive: true });
  const texte = JSON.stringify(sceau);
  ecrireDUnTrait(chemin, `${hash('sha256', texte, 'hex')}\n${texte}\n`);
}

/** Le sceau d'un fichier ; `null` s'il n'y en a pas, ou si lui-même est abîmé. */
export function lireSceau(fichier: string): SceauDeFermeture | null {
  try {
    const [empreinte = '', texte = ''] = readFileSync(cheminDuSceau(fichier), 'utf8').split('\n');
    return hash('sha256', texte, 'hex') === empreinte ? sceauDeFermetureSchema.parse(JSON.parse(texte)) : null;
  } catch {
    return null;
  }
}

/**
 * Retire le sceau avant la première écriture : vidé, mis sur le disque, puis effacé. Une coupure juste après le laisse
 * vide ou absent, jamais accusateur. Un dossier qui ne s'écrit pas n'empêche pas d'ouvrir : la marque neuve du fichier
 * suffit alors à périmer le sceau.
 */
export function retirerSceau(fichier: string): void {
  const chemin = cheminDuSceau(fichier);
  try {
    const descripteur = openSync(chemin, 'r+');
    try {
      ftruncateSync(descripteur, 0);
      fsyncSync(descripteur);
    } finally {
      closeSync(descripteur);
    }
    rmSync(chemin, { force: true });
    synchroniserDossier(dirname(chemin));
  } catch {
    // Absent, le plus souvent.
  }
}
