import { texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import type { LigneMontree } from '../reprise.types.ts';

/** La colonne des numéros. */
export const NUMEROS = 52;

const PAR_SIGNE = 6.8;
const BORDS = 18;
const AU_MOINS = 88;
const AU_PLUS = 196;
/** Une ligne seule de son espèce, comme un titre, n'élargit pas la colonne. */
const PART = 0.9;
/** Pour que tout le tableau se voie, une colonne cède un peu ; au-delà, il défile. */
const CEDE = 0.82;
const CEDEE_AU_MOINS = 84;

/** La largeur que demande chaque colonne, en pixels : neuf cellules sur dix s'y lisent en entier. */
export function largeursVoulues(montrees: readonly LigneMontree[], colonnes: number): readonly number[] {
  return Array.from({ length: colonnes }, (_vide, colonne) => {
    const longueurs = montrees
      .map(({ cellules }) => texteDe(cellules[colonne]).length)
      .filter((longueur) => longueur > 0)
      .toSorted((une, autre) => une - autre);
    const longueur = longueurs[Math.min(longueurs.length - 1, Math.floor(longueurs.length * PART))] ?? 0;
    return Math.min(AU_PLUS, Math.max(AU_MOINS, Math.round(longueur * PAR_SIGNE) + BORDS));
  });
}

/** Les largeurs mises à la place qu'il y a : étirées pour l'emplir, ou un peu resserrées pour y tenir. */
export function ajuster(voulues: readonly number[], place: number): readonly number[] {
  const somme = voulues.reduce((total, largeur) => total + largeur, 0);
  const libre = place - NUMEROS;
  if (somme === 0 || libre <= 0) return voulues;
  const part = Math.max(CEDE, libre / somme);
  const ajustees = voulues.map((largeur) => Math.max(CEDEE_AU_MOINS, Math.floor(largeur * part)));
  // Les pixels perdus à l'arrondi vont à la dernière : le tableau touche le bord.
  const reste = libre - ajustees.reduce((total, largeur) => total + largeur, 0);
  return reste > 0 && reste < ajustees.length
    ? ajustees.map((largeur, rang) => (rang === ajustees.length - 1 ? largeur + reste : largeur))
    : ajustees;
}
