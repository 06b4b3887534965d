import type { Figure, Figures } from '#shared/documents/blocs.ts';
import { dessiner } from '#shared/documents/graphiques/dessiner.ts';
import { largeurDesFigures, legendeDe, texteDeRemplacement } from '#shared/documents/graphiques/figures.ts';
import { SegmentsApercu } from './SegmentsApercu.tsx';

function UneFigure({ figure, largeur }: { readonly figure: Figure; readonly largeur: number }) {
  const { svg, hauteur } = dessiner(figure.graphique, largeur);
  return (
    <figure>
      <figcaption>
        <SegmentsApercu segments={legendeDe(figure)} />
      </figcaption>
      {/* Le dessin même que Word reçoit, en image : sa place est connue avant qu’il ne se montre. */}
      <img
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        alt={texteDeRemplacement(figure)}
        style={{ aspectRatio: `${largeur} / ${hauteur}` }}
      />
      <p className="fw-source">
        <SegmentsApercu segments={figure.source} />
      </p>
    </figure>
  );
}

/** Une figure, légende au-dessus et source dessous, ou deux côte à côte. */
export function FiguresApercu({ bloc }: { readonly bloc: Figures }) {
  const largeur = largeurDesFigures(bloc);
  return (
    <div className="fw-figures">
      {bloc.figures.map((figure, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: les figures se lisent dans leur ordre.
        <UneFigure key={rang} figure={figure} largeur={largeur} />
      ))}
    </div>
  );
}
