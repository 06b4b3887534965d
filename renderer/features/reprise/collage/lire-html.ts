import type { Feuille, Fusion } from '#shared/domain/reprise/classeur.schema.ts';
import { type Balise, lireBalises } from './lire-balises.ts';
import { texteDeCellule } from './texte-de-cellule.ts';

const AU_PLUS_DE_COLONNES = 1000;

/** Les balises de ce nom que contient celle-ci, sans entrer dans un tableau imbriqué. */
const siens = ({ enfants }: Balise, nom: string): readonly Balise[] =>
  enfants.flatMap((enfant) => {
    if (typeof enfant === 'string') return [];
    if (enfant.nom === nom) return [enfant];
    return enfant.nom === 'table' ? [] : siens(enfant, nom);
  });

const entier = (texte: string | null): number => {
  const lu = Number.parseInt(texte ?? '', 10);
  return Number.isFinite(lu) && lu > 0 ? lu : 1;
};

const cellulesDe = ({ enfants }: Balise): readonly Balise[] =>
  enfants.filter((enfant) => typeof enfant !== 'string').filter(({ nom }) => nom === 'td' || nom === 'th');

/**
 * Un tableau qui ne fait que placer ceux qu'il contient (un courriel, une page) : une seule colonne ou un seul rang, et le
 * vrai tableau dedans.
 */
function neFaitQuePlacer(tableau: Balise, rangs: readonly Balise[]): boolean {
  if (siens(tableau, 'table').length === 0) return false;
  return rangs.length <= 1 || rangs.every((rang) => cellulesDe(rang).length <= 1);
}

/** Enlève les rangs puis les colonnes vides de la fin : une sélection trop large n'ajoute rien. */
function rogner(lignes: readonly (readonly string[])[]): string[][] {
  const derniere = lignes.findLastIndex((ligne) => ligne.some((texte) => texte !== ''));
  const gardees = lignes.slice(0, derniere + 1);
  const largeur = gardees.reduce((plus, ligne) => Math.max(plus, ligne.findLastIndex((texte) => texte !== '') + 1), 0);
  return gardees.map((ligne) => Array.from({ length: largeur }, (_vide, colonne) => ligne[colonne] ?? ''));
}

function poser(rangs: readonly Balise[]): Pick<Feuille, 'lignes' | 'fusions'> {
  const lignes: string[][] = rangs.map(() => []);
  const prises = rangs.map(() => new Set<number>());
  const fusions: Fusion[] = [];
  rangs.forEach((rang, ligne) => {
    let colonne = 0;
    for (const cellule of cellulesDe(rang)) {
      while (prises[ligne]?.has(colonne) === true) colonne += 1;
      const brut = cellule.haut;
      // « 0 » : jusqu'au bas du tableau.
      const hauteur = Math.min(brut === '0' ? rangs.length : entier(brut), rangs.length - ligne);
      const largeur = Math.min(entier(cellule.large), AU_PLUS_DE_COLONNES - colonne);
      if (largeur < 1) break;
      for (let y = ligne; y < ligne + hauteur; y += 1)
        for (let x = colonne; x < colonne + largeur; x += 1) prises[y]?.add(x);
      (lignes[ligne] as string[])[colonne] = texteDeCellule(cellule);
      if (hauteur > 1 || largeur > 1) fusions.push({ ligne, colonne, lignes: hauteur, colonnes: largeur });
      colonne += largeur;
    }
  });
  const nettes = rogner(lignes.map((ligne) => Array.from(ligne, (texte) => texte ?? '')));
  const hauteur = nettes.length;
  const largeur = nettes[0]?.length ?? 0;
  return {
    lignes: nettes,
    fusions: fusions
      .filter(({ ligne, colonne }) => ligne < hauteur && colonne < largeur)
      .map((fusion) => ({
        ...fusion,
        lignes: Math.min(fusion.lignes, hauteur - fusion.ligne),
        colonnes: Math.min(fusion.colonnes, largeur - fusion.colonne),
      }))
      .filter(({ lignes: haut, colonnes }) => haut > 1 || colonnes > 1),
  };
}

function feuillesDe(tableau: Balise): readonly Omit<Feuille, 'nom'>[] {
  const rangs = siens(tableau, 'tr');
  if (neFaitQuePlacer(tableau, rangs)) return siens(tableau, 'table').flatMap(feuillesDe);
  const feuille = poser(rangs);
  return feuille.lignes.length === 0 ? [] : [feuille];
}

/** Les tableaux d'un collage d'Excel, de Word, de LibreOffice, d'une diapositive ou d'une page. */
export function lireHtml(html: string): readonly Feuille[] {
  const feuilles = siens(lireBalises(html), 'table').flatMap(feuillesDe);
  // Une seule cellule à côté d'un vrai tableau : un encadré, un titre.
  const vraies = feuilles.filter(({ lignes }) => lignes.length > 1 || (lignes[0]?.length ?? 0) > 1);
  const gardees = vraies.length > 0 ? vraies : feuilles;
  return gardees.map((feuille, rang) => ({
    nom: gardees.length === 1 ? '' : `Tableau ${rang + 1}`,
    ...feuille,
  }));
}
