import type { Figure, Figures } from '#shared/documents/blocs.ts';
import { dessiner } from '#shared/documents/graphiques/dessiner.ts';
import { largeurDesFigures, legendeDe, texteDeRemplacement } from '#shared/documents/graphiques/figures.ts';
import { nomDeFigure } from '../figures/parties.ts';
import { imageEnLigne } from '../openxml/image.ts';
import { cm, emuDe } from '../openxml/mesures.ts';
import type { Xml } from '../openxml/xml.ts';
import { cellule, ligne, tableau } from './grille.ts';
import { paragraphe } from './paragraphe.ts';
import type { Place } from './place.ts';
import { rendreSegments } from './segments.ts';

/** Au-dessus des numéros des images d’en-tête : deux images d’un document n’ont pas le même. */
const PREMIER_NUMERO = 100;

function rendreFigure(
  figure: Figure,
  rang: number,
  largeur: number,
  { ancrer, rang: bloc }: Pick<Place, 'ancrer' | 'rang'>,
): readonly Xml[] {
  const dessin = dessiner(figure.graphique, largeur);
  const legende = rendreSegments(legendeDe(figure));
  const nom = nomDeFigure(bloc, rang);
  const image = imageEnLigne({
    numero: PREMIER_NUMERO + 2 * bloc + rang,
    nom: figure.numero === null ? 'Graphique' : `Graphique G${figure.numero}`,
    texte: texteDeRemplacement(figure),
    largeur: emuDe(dessin.largeur),
    hauteur: emuDe(dessin.hauteur),
    image: `${nom}-png`,
    svg: `${nom}-svg`,
  });
  return [
    paragraphe('Caption', rang === 0 ? ancrer(legende) : legende),
    paragraphe('Normal', [image], { keepNext: true }),
    paragraphe('Source', rendreSegments(figure.source)),
  ];
}

/** Une figure, légende au-dessus et source dessous ; deux se tiennent côte à côte, dans un tableau sans filet. */
export function rendreFigures(bloc: Figures, place: Pick<Place, 'ancrer' | 'rang'>): readonly Xml[] {
  const largeur = largeurDesFigures(bloc);
  const rendues = bloc.figures.map((figure, rang) => rendreFigure(figure, rang, largeur, place));
  if (rendues.length === 1) return rendues.flat();
  const gouttiere = 16 - 2 * largeur;
  const cases = rendues.map((contenu, rang) =>
    cellule(rang === 0 ? largeur + gouttiere : largeur, contenu, {
      marges: { gauche: 0, droite: rang === 0 ? cm(gouttiere) : 0 },
    }),
  );
  return [tableau('TableauSansFilet', [largeur + gouttiere, largeur], [ligne(cases)], false)];
}
