import { comparerTextes } from '#shared/text/tri.ts';
import type { LigneDeGrille } from '../comptes.types.ts';

/** Les lignes d'un exercice comme le Cerfa les range : charges, produits, puis contributions volontaires, par compte. */
export const rangerLesLignes = (lignes: readonly LigneDeGrille[], annee: number): readonly LigneDeGrille[] =>
  lignes.filter((une) => une.annee === annee).toSorted((une, autre) => comparerTextes(une.compte, autre.compte));
