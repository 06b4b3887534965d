import { type Xml, xml } from '../openxml/xml.ts';
import { pt } from '../openxml/mesures.ts';

/** Où tombe un bloc : ce que sa mise en forme doit à ce qui l’entoure. */
export interface Place {
  /** Le bloc précédent est un tableau, que rien ne sépare de la suite. */
  readonly apresTableau: boolean;
  /** Les signatures suivent : elles ne passent jamais seules à la page d’après (charte, § 8). */
  readonly avantSignatures: boolean;
  /** Un tableau suit : son filet ne touche pas le texte. */
  readonly avantTableau: boolean;
  /** Rang du bloc dans le document. */
  readonly rang: number;
  /** Pose le signet du bloc, dans un seul paragraphe : LibreOffice abîme ceux qui en couvrent plusieurs. */
  readonly ancrer: (passages: readonly Xml[]) => readonly Xml[];
}

/** Espace au-dessus d’un texte qui suit un tableau ; le reste est celui du style. */
export const espaceApresTableau = ({ apresTableau }: Place) => (apresTableau ? { avant: pt(8) } : {});

/** Le signet d’un bloc : son nom est stable d’un document à l’autre, son numéro est le rang du bloc. */
export const signet =
  (id: string, rang: number) =>
  (passages: readonly Xml[]): readonly Xml[] => [
    xml`<w:bookmarkStart w:id="${rang}" w:name="${id}"/>${passages}<w:bookmarkEnd w:id="${rang}"/>`,
  ];
