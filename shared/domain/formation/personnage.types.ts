/** Qui est nommé dans un fichier, par tout ce qui l'y a jamais nommé ou joint ; le présent d'abord. */
export interface Nommee {
  /** Identifiant de sa fiche, ou de quoi la reconnaître quand elle n'est pas dans l'annuaire. */
  readonly cle: string;
  readonly civilite: 'M.' | 'Mme' | null;
  readonly noms: readonly string[];
  readonly prenoms: readonly string[];
  readonly courriels: readonly string[];
  readonly telephones: readonly string[];
  /** Lue dans un texte, et non dans une fiche : son nom seul peut être autre chose. */
  readonly deTexte?: true;
}

/** Qui tient sa place dans la copie de formation. */
export interface Personnage {
  readonly prenom: string;
  readonly nom: string;
  /** « prenom.nom » : de quoi faire ses adresses. */
  readonly adresse: string;
}

/**
 * Un entier de 0 à 2^32 − 1, toujours le même pour une même clé et un même sel. Le sel ne se garde nulle part : rien ne
 * refait le chemin.
 */
export type Tirage = (cle: string) => number;
