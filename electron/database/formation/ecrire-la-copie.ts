import { constants, copyFileSync, existsSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { dossierDesSauvegardes } from '../backup-manifest.ts';
import { ecrireSceau, empreintesDe, retirerSceau } from '../closing-seal.ts';
import { poser } from '../durable.ts';

/** Où une copie se prépare, et où elle va. */
export interface PlaceDeLaCopie {
  /** Copie du fichier, à soi : ce qui n'est pas encore contrôlé reste à côté d'elle. */
  readonly travail: string;
  readonly definitif: string;
  /** À côté de sa place, sous un nom tiré au hasard : deux copies de même nom ne se touchent pas. */
  readonly partiel: string;
}

/** Entre la vérification et la fin, quelqu'un d'autre a mis un fichier à cette place. */
export class PlacePrise extends Error {}

/** La copie récrite, tant qu'elle n'est pas contrôlée : jamais dans le dossier choisi. */
export const aControler = (travail: string): string => `${travail}.copie`;
const temoinDe = (travail: string): string => `${travail}.posee`;

/** Ce qu'un fichier garde quand il change de nom. */
function identiteDe(chemin: string): string {
  const { ino, size, mtimeMs } = statSync(chemin);
  return [ino, size, mtimeMs].join(' ');
}

/**
 * Met la copie contrôlée à sa place, entière ou pas du tout, avec son sceau.
 * @throws PlacePrise s'il y a maintenant un fichier à cette place : il reste
 */
export function mettreALaPlace(
  { travail, definitif, partiel }: PlaceDeLaCopie,
  sceau: Omit<Parameters<typeof ecrireSceau>[1], 'taille' | 'tranches'>,
): void {
  const controlee = aControler(travail);
  const empreintes = empreintesDe(controlee);
  copyFileSync(controlee, partiel, constants.COPYFILE_EXCL);
  if (JSON.stringify(empreintesDe(partiel)) !== JSON.stringify(empreintes))
    throw new Error('La copie ne se relit pas telle qu’elle a été écrite.');
  if (existsSync(definitif)) throw new PlacePrise('Un fichier de ce nom vient d’être mis à cette place.');
  writeFileSync(temoinDe(travail), identiteDe(partiel));
  poser(partiel, definitif);
  ecrireSceau(definitif, { ...sceau, ...empreintes });
}

/** Vide, un dossier que le sceau a fait faire s'en va ; occupé, il reste. */
function oterSiVide(dossier: string): void {
  try {
    rmdirSync(dossier);
  } catch {
    // Absent, ou à quelqu'un.
  }
}

/** Efface tout ce qu'une copie arrêtée, ou refusée, a laissé : à sa place même, si c'est bien elle qui y est. */
export function effacerLaCopie({ travail, definitif, partiel }: PlaceDeLaCopie): void {
  for (const suffixe of ['', '-journal', '-wal', '-shm']) rmSync(aControler(travail) + suffixe, { force: true });
  rmSync(partiel, { force: true });
  const temoin = temoinDe(travail);
  if (!existsSync(temoin)) return;
  if (existsSync(definitif) && identiteDe(definitif) === readFileSync(temoin, 'utf8')) {
    retirerSceau(definitif);
    rmSync(definitif, { force: true });
    const sauvegardes = dossierDesSauvegardes(definitif);
    for (const dossier of [sauvegardes, dirname(sauvegardes)]) oterSiVide(dossier);
  }
  rmSync(temoin, { force: true });
}
