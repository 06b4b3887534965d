import { dessinerBarres } from './barres.ts';
import { dessinerCarte } from './carte/carte.ts';
import { dessinerCourbe } from './courbe.ts';
import type { Graphique } from './graphique.types.ts';
import { hauteurDuPlan, planDesBarres } from './plan-des-barres.ts';
import { type Dessin, UNITES_PAR_CM } from './svg.ts';

/**
 * Le dessin d’un graphique à sa taille imprimée : le même pour l’aperçu et pour Word.
 * @param largeur en centimètres
 */
export function dessiner(graphique: Graphique, largeur: number): Dessin {
  if (graphique.genre === 'barres') return dessinerBarres(graphique, largeur);
  return graphique.genre === 'courbe' ? dessinerCourbe(graphique, largeur) : dessinerCarte(graphique, largeur);
}

/** Ce qu’un graphique prend en hauteur, en centimètres, sans le dessiner. */
export const hauteurDuGraphique = (graphique: Graphique, largeur: number): number =>
  graphique.genre === 'barres' ? hauteurDuPlan(planDesBarres(graphique, largeur)) / UNITES_PAR_CM : graphique.hauteur;
