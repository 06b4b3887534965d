import type { Bloc, Figure, Figures, Segments } from '../blocs.ts';
import { texte, texteNu } from '../segments.ts';
import { direGraphique } from './dire.ts';

/** Une figure seule prend la largeur du texte ; deux côte à côte se la partagent, une gouttière entre elles. En centimètres. */
const LARGEUR = 16;
const GOUTTIERE = 0.4;

/** Ce que prend chaque figure d’un bloc, en centimètres. */
export const largeurDesFigures = ({ figures }: Figures): number =>
  figures.length === 1 ? LARGEUR : (LARGEUR - GOUTTIERE) / 2;

/** « G1. Actions par quartier » : la légende, au-dessus. */
export const legendeDe = ({ numero, titre }: Figure): Segments => [
  ...(numero === null ? [] : [{ texte: `G${numero}. ` }]),
  ...titre,
];

/** Ce que l’on dit de la figure à qui ne la voit pas : son titre, et chaque nombre. */
export const texteDeRemplacement = (figure: Figure): string =>
  `${texteNu(figure.titre)}. ${direGraphique(figure.graphique)}`;

/** Une figure sans numéro : le document la numérotera. */
export const figure = (titre: string, graphique: Figure['graphique'], source: string): Figure => ({
  numero: null,
  titre: texte(titre),
  graphique,
  source: texte(source),
});

/** Une figure, ou deux côte à côte. */
export const figures = (id: string, ...siennes: readonly Figure[]): Figures => ({
  type: 'figures',
  id,
  figures: siennes,
});

/** Les figures numérotées de 1 en 1 dans l’ordre du document (charte, § 8). */
export function numeroterLesFigures(blocs: readonly Bloc[]): readonly Bloc[] {
  let rang = 0;
  return blocs.map((bloc) =>
    bloc.type === 'figures' ? { ...bloc, figures: bloc.figures.map((une) => ({ ...une, numero: ++rang })) } : bloc,
  );
}
