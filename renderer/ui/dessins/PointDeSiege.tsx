import type { GenreDeSiege } from './sieges.ts';

const ronds: Partial<Record<GenreDeSiege, string>> = {
  present: 's-oui',
  pouvoir: 's-pouvoir',
  attendu: 's-attente',
  'sans-voix': 's-sans',
};

interface Proprietes {
  readonly genre: GenreDeSiege;
  /** Centre et rayon, en pixels du dessin. */
  readonly x: number;
  readonly y: number;
  readonly rayon: number;
}

/** Un point : rond plein, clair ou vide, tiret d'un excusé, losange d'un siège vacant. La forme suffit sans la couleur. */
export function PointDeSiege({ genre, x, y, rayon }: Proprietes) {
  if (genre === 'excuse') return <path d={`M${x - 3} ${y}h6`} />;
  if (genre === 'vacant') {
    const cote = rayon + 0.6;
    return <path className="s-vacant" d={`M${x} ${y - cote}l${cote} ${cote}-${cote} ${cote}-${cote}-${cote}z`} />;
  }
  return <circle className={ronds[genre]} cx={x} cy={y} r={rayon} />;
}
