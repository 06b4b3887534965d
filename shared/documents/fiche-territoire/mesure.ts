import type { Bloc, Figures, LigneTableau, Segments } from '../blocs.ts';
import { hauteurDuGraphique } from '../graphiques/dessiner.ts';
import { largeurDesFigures, legendeDe } from '../graphiques/figures.ts';
import { texteNu } from '../segments.ts';

/**
 * Combien de lignes de corps un bloc prend sur la page, au plus : de quoi garantir qu'une note tient sur une page avant de la
 * produire. Mesuré sur la charte (16 cm de texte, Arial), arrondi vers le haut.
 */

/** Signes qu'un centimètre de corps contient, au moins ; un tableau serré en contient un sixième de plus. */
const SIGNES_PAR_CM = 5.6;
const SERRE = 1.15;
const LARGEUR = 16;
/** Un titre et ses espaces ; une rangée de tableau serré, et ce qu'une ligne de plus y ajoute ; le blanc après un bloc. */
const TITRE = 2.1;
const RANGEE = 1.1;
const LIGNE_DE_RANGEE = 0.8;
const ENTRE = 0.5;
/** Une ligne de légende, une ligne de source, blancs compris ; une ligne de corps, en centimètres. */
const LEGENDE = 1;
const SOURCE = 0.85;
const LIGNE = 0.446;

const lignes = (segments: Segments, largeur: number): number =>
  Math.max(1, Math.ceil(texteNu(segments).length / (largeur * SIGNES_PAR_CM)));

function rangee(ligne: LigneTableau, largeurs: readonly number[]): number {
  if (ligne.type === 'groupe') return RANGEE;
  const hautes = ligne.cellules.map((cellule, rang) => lignes(cellule, (largeurs[rang] ?? 1) * SERRE - 0.3));
  return RANGEE + (Math.max(...hautes) - 1) * LIGNE_DE_RANGEE;
}

/** La plus haute des figures d'un bloc : sa légende, son dessin, sa source. */
function figuresHautes(bloc: Figures): number {
  const largeur = largeurDesFigures(bloc);
  const hautes = bloc.figures.map(
    (figure) =>
      LEGENDE * (1 + lignes(legendeDe(figure), largeur)) +
      hauteurDuGraphique(figure.graphique, largeur) / LIGNE +
      SOURCE * (1.2 + lignes(figure.source, largeur * 1.2)),
  );
  return Math.max(...hautes);
}

/** La hauteur d'un bloc, en lignes de corps. */
export function hauteurDe(bloc: Bloc): number {
  switch (bloc.type) {
    case 'titre':
      return TITRE;
    case 'paragraphe':
      return lignes(bloc.segments, LARGEUR) + ENTRE;
    case 'liste':
      return bloc.elements.reduce((somme, element) => somme + lignes(element, LARGEUR - 0.7) + 0.2, ENTRE);
    case 'tableau': {
      const largeurs = bloc.colonnes.map(({ largeur }) => largeur);
      return bloc.lignes.reduce((somme, ligne) => somme + rangee(ligne, largeurs), RANGEE + ENTRE);
    }
    case 'figures':
      return figuresHautes(bloc);
    case 'blocTitre':
      return lignes(bloc.instance, LARGEUR * 0.75) - 1 + lignes(bloc.reference, LARGEUR * SERRE) - 1;
    default:
      return 0;
  }
}

export const hauteurDes = (blocs: readonly Bloc[]): number => blocs.reduce((somme, bloc) => somme + hauteurDe(bloc), 0);
