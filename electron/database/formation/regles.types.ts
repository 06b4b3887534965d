import type { Carnet } from '#shared/domain/formation/carnet.rules.ts';
import type { Personnage } from '#shared/domain/formation/personnage.types.ts';
import type { Reste } from '#shared/domain/formation/recherche-brute.rules.ts';
import type { Controleur, Remplaceur } from '#shared/domain/formation/remplacer.rules.ts';
import type { FicheNommee } from './nommees-du-fichier.ts';

/** Ce qui récrit un fichier : préparé une fois, d'après tout ce qu'il nomme. */
export interface ReglesDeCopie {
  readonly remplacer: Remplaceur;
  readonly controler: Controleur;
  /** Cherche à l'aveugle ce que la copie garde de l'original. */
  readonly rechercher: (texte: string) => Reste;
  readonly carnet: Carnet;
  readonly fiches: readonly FicheNommee[];
  readonly personnages: ReadonlyMap<string, Personnage>;
  /** Le personnage d'un nom et d'un prénom, tels qu'un objet figé les sépare ; `null` : personne du fichier. */
  readonly personnageDe: (nom: string, prenom: string | null) => Personnage | null;
  /** Identifiants neufs des fiches : l'ancien ne mène plus à rien. */
  readonly ids: ReadonlyMap<string, string>;
  /** Les textes libres sont ôtés, et non récrits. */
  readonly sansTextes: boolean;
  /** Noms seuls laissés : un mot ou une commune autant qu'une personne ; combien de fois. */
  readonly douteux: ReadonlyMap<string, number>;
  readonly horsAnnuaire: number;
}

/** Où en est la copie. */
export type Suivre = (fait: number, total: number, libelle: string) => void;
