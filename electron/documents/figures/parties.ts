import type { Bloc } from '#shared/documents/blocs.ts';
import { dessiner } from '#shared/documents/graphiques/dessiner.ts';
import { largeurDesFigures } from '#shared/documents/graphiques/figures.ts';
import type { Lien, Partie } from '../openxml/paquet.ts';
import { enPng } from './en-png.ts';

/** Le nom d’une figure dans le paquet : le rang de son bloc, puis le sien. */
export const nomDeFigure = (bloc: number, rang: number): string => `figure-${bloc}-${rang}`;

/** Une image, et le lien du corps vers elle. */
interface ImageLiee {
  readonly partie: Partie;
  readonly lien: Lien;
}

function liee(nom: string, extension: 'png' | 'svg', octets: Uint8Array): ImageLiee {
  const fichier = `media/${nom}.${extension}`;
  return {
    partie: { nom: `word/${fichier}`, type: extension === 'png' ? 'image/png' : 'image/svg+xml', octets },
    lien: { id: `${nom}-${extension}`, type: 'image', cible: fichier },
  };
}

/** Les images d’un document : de chaque figure, son dessin en SVG et son PNG, pour qui ne lit pas le SVG. */
export const imagesDesFigures = (blocs: readonly Bloc[]): readonly ImageLiee[] =>
  blocs.flatMap((bloc, place) =>
    bloc.type !== 'figures'
      ? []
      : bloc.figures.flatMap(({ graphique }, rang) => {
          const dessin = dessiner(graphique, largeurDesFigures(bloc));
          const nom = nomDeFigure(place, rang);
          return [liee(nom, 'png', enPng(dessin)), liee(nom, 'svg', Buffer.from(dessin.svg))];
        }),
  );
