import { comparerTextes } from '#shared/text/tri.ts';
import type { Programmation } from '../programmation.types.ts';
import type { ColonneDeGrille } from './colonnes.ts';

const ranger = (mots: Iterable<string | null>): readonly string[] =>
  [...new Set([...mots].filter((mot) => mot !== null))].toSorted(comparerTextes);

/** Ce que la grille propose dans une cellule, avant toute frappe. */
export function suggestions(
  { genre }: ColonneDeGrille,
  { projets, axes, quartiers }: Programmation,
): readonly string[] {
  if (genre === 'porteur') return ranger(projets.map(({ porteur }) => porteur));
  if (genre === 'axe') return [...new Set([...axes.map(({ nom }) => nom), ...ranger(projets.map(({ axe }) => axe))])];
  if (genre === 'quartiers') return [...quartiers.map(({ libelle }) => libelle), 'tous', 'hors QPV'];
  return genre === 'avis' ? ['Favorable', 'Réservé', 'Défavorable'] : [];
}
