import type { Bloc, Colonne, Paragraphe, Segments, StyleParagraphe, Titre } from './blocs.ts';
import { texte } from './segments.ts';

/** Titre sans numéro, sur la page en cours. */
export const titre = (id: string, niveau: Titre['niveau'], libelle: string, suite: Partial<Titre> = {}): Titre => ({
  type: 'titre',
  id,
  niveau,
  numero: null,
  nouvellePage: false,
  segments: texte(libelle),
  ...suite,
});

/** Paragraphe d’un style de la charte, corps de texte par défaut. */
export const paragraphe = (
  id: string,
  segments: Segments,
  style: StyleParagraphe = 'corps',
  lie = false,
): Paragraphe => ({ type: 'paragraphe', id, style, lie, segments });

/** Colonne de texte ; la largeur est en centimètres. */
export const colonne = (libelle: string, largeur: number): Colonne => ({ titre: libelle, largeur, nombre: false });

/** Colonne de nombres qu'une colonne de texte suit : le texte s'en écarte (charte, § 3). */
export const nombresAvantTexte = (libelle: string, largeur: number): Colonne => ({
  ...colonne(libelle, largeur),
  nombre: true,
  gouttiere: true,
});

/** Ce bloc commence une lettre : la page s’ouvre sur le bloc-marque, comme la première. */
export const commenceUneLettre = (bloc: Bloc | undefined): boolean =>
  bloc?.type === 'adresse' && bloc.nouvelleLettre === true;
