import type { LieuDeQuartier } from '#shared/domain/territoire/contour.rules.ts';

/**
 * La donnée d’un graphique, que du JSON : ce que l’on compare, jamais comment on le dessine. Un même graphique se dessine, se
 * dit en mots et se met en tableau.
 */

/** Ce que montre le remplissage, jamais par la couleur seule : les hachures et les gris se distinguent en noir et blanc. */
export type Ton = 'plein' | 'hachure' | 'gris';

export interface Barre {
  readonly libelle: string;
  /** `null` : non disponible ; la barre ne se dessine pas, et ce n’est pas zéro. */
  readonly valeur: number | null;
  /** La valeur telle qu’elle s’écrit au bout de la barre : « 56 000 € », « n.d. ». */
  readonly dite: string;
  readonly ton: Ton;
}

/** Des barres qui se lisent ensemble : les territoires d’une même mesure, l’objectif et le réalisé. */
export interface GroupeDeBarres {
  /** Ce que l’on compare ; `null` : les barres sont seules. */
  readonly titre: string | null;
  readonly barres: readonly Barre[];
}

/** Barres horizontales, chacune sous son nom, sa valeur écrite au bout. */
export interface Barres {
  readonly genre: 'barres';
  readonly groupes: readonly GroupeDeBarres[];
  /** Un trait à ne pas manquer : la cible, la moyenne. Une barre de plus du double se coupe, sa valeur reste écrite. */
  readonly repere?: { readonly valeur: number; readonly dit: string };
}

export interface Serie {
  readonly libelle: string;
  /** Plein, avec des points : le réalisé. Pointillé : l’objectif, la référence. */
  readonly trait: 'plein' | 'pointille';
  /** Une par abscisse ; `null` : non disponible, le trait s’interrompt. */
  readonly valeurs: readonly (number | null)[];
}

/** Des valeurs dans le temps, à intervalles égaux. */
export interface Courbe {
  readonly genre: 'courbe';
  readonly abscisses: readonly string[];
  readonly series: readonly Serie[];
  /** Ce qui suit un nombre : « % », ou rien. */
  readonly unite: string;
  /** En centimètres. */
  readonly hauteur: number;
}

/** Un quartier à sa place. */
export interface QuartierPose extends LieuDeQuartier {
  readonly libelle: string;
  /** Combien d’actions le visent ; `null` : un voisin, que l’on ne fait que situer. */
  readonly actions: number | null;
}

/** Des quartiers prioritaires, et le nombre d’actions qui visent chacun. */
export interface CarteDeQuartiers {
  readonly genre: 'carte';
  readonly quartiers: readonly QuartierPose[];
  /** En centimètres. */
  readonly hauteur: number;
}

export type Graphique = Barres | Courbe | CarteDeQuartiers;
