import { PointDeSiege } from './PointDeSiege.tsx';
import { GENRES_DE_SIEGE, type GenreDeSiege, MOTS_DES_SIEGES } from './sieges.ts';

interface Proprietes {
  /** Les genres à expliquer ; tous d'ordinaire. */
  readonly genres?: readonly GenreDeSiege[] | undefined;
}

/** Ce que veut dire chaque point. */
export function LegendeDesSieges({ genres = GENRES_DE_SIEGE }: Proprietes) {
  return (
    <ul className="cle">
      {genres.map((genre) => (
        <li key={genre}>
          <svg className="sieges" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
            <PointDeSiege genre={genre} x={6} y={6} rayon={4.25} />
          </svg>
          {MOTS_DES_SIEGES[genre][0]}
        </li>
      ))}
    </ul>
  );
}
