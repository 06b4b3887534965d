import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import type { Dispatch } from '#electron/hosts/dispatch.ts';
import { lireManifeste } from '#electron/referentiels/manifeste.ts';
import { partager, prendre } from '#tests/support/fichier-partage.ts';
import { uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';
import { charge, unModele } from './charge.ts';

/** Demande à l'application entière, comme le fait une fenêtre. @throws Error la phrase du refus */
export async function demander<T>(dispatch: Dispatch, nom: string, entree: unknown = {}): Promise<T> {
  const reponse = await dispatch(nom, entree, { fenetre: 1 });
  if (!reponse.ok) throw new Error(`${nom} : ${reponse.erreur.message}`);
  return reponse.valeur as T;
}

/** Un fichier d'une seule commune, commencé, que l'application tient pour à jour : petit, il se gâte mille fois. Fait une fois par suite. */
export function unPetitFichier(chemin: string): void {
  if (prendre('petit', chemin)) return;
  unModele(chemin);
  const { version, date } = lireManifeste(resolve('resources/referentiels'));
  const db = ouvrirBase(chemin);
  db.prepare('REPLACE INTO ref_version (un, version, date) VALUES (1, ?, ?)').run(version, date);
  fermerBase(db);
  partager('petit', chemin);
}

/** Sans fin, une opération confirmée à chaque pas, par l'application entière. */
export const travailler = (dispatch: Dispatch, premierTour = 1): AsyncGenerator<void> =>
  charge(async (nom, entree) => (await demander<{ id?: string } | null>(dispatch, nom, entree))?.id ?? '', premierTour);

/** Fait avancer un travail d'un nombre d'opérations. */
export async function avancer(travail: AsyncGenerator<void>, operations: number): Promise<void> {
  for (let faites = 0; faites < operations; faites += 1) await travail.next();
}

/** Ouvre un fichier par l'application entière, fait ce qu'on y veut, et le ferme comme elle le ferme. */
export async function dansLApplication<T>(
  chemin: string,
  faire: (dispatch: Dispatch) => Promise<T>,
): Promise<{ valeur: T; releve: readonly unknown[] }> {
  const { application, fermer, releve } = uneApplicationReelle(chemin);
  try {
    return { valeur: await faire(application.dispatch), releve };
  } finally {
    fermer();
  }
}

/** Copie un fichier et le journal d'écriture qui serait à côté. */
export function copierTel(de: string, vers: string): void {
  for (const suffixe of ['', '-wal']) {
    rmSync(vers + suffixe, { force: true });
    if (existsSync(de + suffixe)) copyFileSync(de + suffixe, vers + suffixe);
  }
}

/** Un dossier à soi le temps d'une campagne. */
export async function dansUnDossier<T>(nom: string, faire: (dossier: string) => Promise<T> | T): Promise<T> {
  const dossier = mkdtempSync(join(tmpdir(), `comites-${nom}-`));
  try {
    return await faire(dossier);
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
