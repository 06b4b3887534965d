import type { Montants, Partage } from '../argent.rules.ts';

/** Un champ et sa valeur, en mots ; `null` : rien n'y est dit. */
export interface ChampDit {
  /** Le même d'une version à l'autre : « pilote », « etape 0192… ». */
  readonly cle: string;
  readonly libelle: string;
  readonly valeur: string | null;
}

/** Un axe, un objectif ou une action, tel qu'une version le dit. */
export interface ObjetDit {
  readonly id: string;
  /** Sous son numéro : « 1.2 Une équipe de repérage ». */
  readonly nom: string;
  readonly champs: readonly ChampDit[];
}

/**
 * Ce que dit une feuille de route à un moment, en mots : de quoi la comparer à une autre, même écrite par une version
 * plus récente de l'application, qui sait dire plus de champs.
 */
export interface InstantaneDeFeuille {
  readonly champs: readonly ChampDit[];
  readonly axes: readonly ObjetDit[];
  readonly objectifs: readonly ObjetDit[];
  readonly actions: readonly ObjetDit[];
  /** Centimes, année par année. */
  readonly argent: readonly (Montants & { readonly annee: number; readonly partage: Partage })[];
}
