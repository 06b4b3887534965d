import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { comparerTextes, enTri } from '#shared/text/tri.ts';
import type { JetonsDeChemin } from './jetons.ts';
import { estUneSauvegarde } from './reprise-de-sauvegarde.ts';

export const EXTENSION = '.comites';

/** Chemin libre pour un fichier neuf : « haut-rhin.comites », puis « haut-rhin (2).comites ». N'écrase jamais. */
export function cheminLibre(dossier: string, libelle: string): string {
  const base =
    enTri(libelle)
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'mon-service';
  for (let essai = 1; ; essai += 1) {
    const chemin = join(dossier, essai === 1 ? `${base}${EXTENSION}` : `${base} (${essai})${EXTENSION}`);
    if (!existsSync(chemin)) return chemin;
  }
}

interface Entree {
  readonly jeton: string;
  readonly nom: string;
  readonly genre: 'dossier' | 'fichier';
}

/** Les lecteurs d'un poste Windows : une clé y est à côté de « C:\\ », non dessous. Ailleurs, tout est sous « / ». */
function lecteursDuPoste(): readonly string[] {
  if (process.platform !== 'win32') return [];
  return Array.from({ length: 26 }, (_, rang) => `${String.fromCodePoint(65 + rang)}:\\`).filter((lecteur) =>
    existsSync(lecteur),
  );
}

/**
 * Explorateur de l'hôte : dossiers, fichiers de travail et sauvegardes seulement, sous jetons ; aucun
 * chemin n'est accepté de l'interface. À la racine, les autres lecteurs du poste se montrent aussi.
 */
export function createExplorateur(jetons: JetonsDeChemin, lecteurs: () => readonly string[] = lecteursDuPoste) {
  const entree = (chemin: string, genre: Entree['genre']): Entree => ({
    jeton: jetons.donner(chemin),
    nom: basename(chemin) || chemin,
    genre,
  });

  return (jeton: string | null): { ici: Entree; parent: Entree | null; contenu: Entree[] } => {
    const ici = jeton === null ? homedir() : jetons.lire(jeton);
    if (ici === null) throw fichierErrors.perime();
    let noms;
    try {
      noms = readdirSync(ici, { withFileTypes: true });
    } catch {
      throw fichierErrors.dossierIllisible(ici);
    }
    const contenu = noms
      .filter(
        (e) =>
          !e.name.startsWith('.') &&
          (e.isDirectory() || (e.isFile() && (e.name.endsWith(EXTENSION) || estUneSauvegarde(e.name)))),
      )
      .sort((a, b) => Number(b.isDirectory()) - Number(a.isDirectory()) || comparerTextes(a.name, b.name))
      .slice(0, 500)
      .map((e) => entree(join(ici, e.name), e.isDirectory() ? 'dossier' : 'fichier'));
    const parent = dirname(ici);
    if (parent !== ici) return { ici: entree(ici, 'dossier'), parent: entree(parent, 'dossier'), contenu };
    const autres = lecteurs().filter((lecteur) => lecteur !== ici);
    return {
      ici: entree(ici, 'dossier'),
      parent: null,
      contenu: [...autres.map((lecteur) => entree(lecteur, 'dossier')), ...contenu],
    };
  };
}
