import { pt } from '../styles/mesures.ts';

/** Où tombe un bloc : ce que sa mise en forme doit à ce qui le précède. */
export interface Place {
  /** Le bloc précédent est un tableau, que rien ne sépare de la suite. */
  readonly apresTableau: boolean;
  /** Les signatures suivent : elles ne passent jamais seules à la page d’après (charte, § 8). */
  readonly avantSignatures: boolean;
  /** Un tableau suit : son filet ne touche pas le texte. */
  readonly avantTableau: boolean;
}

/** Espace au-dessus d’un texte qui suit un tableau ; `apres` et l’interligne restent ceux du style. */
export const espaceApresTableau = ({ apresTableau }: Place) => (apresTableau ? { spacing: { before: pt(8) } } : {});
