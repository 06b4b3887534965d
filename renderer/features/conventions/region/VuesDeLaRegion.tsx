import { Link } from 'wouter';
import { type VueDuTableau, VUES_DE_REGION } from './vues-de-region.ts';

interface Proprietes {
  readonly par: VueDuTableau;
  /** Ce que l'adresse garde du filtre : « ?region=44 ». */
  readonly suite: string;
}

/** Comment la région se découpe : chaque vue a son adresse, et garde le filtre. */
export const VuesDeLaRegion = ({ par: ici, suite }: Proprietes) => (
  <nav className="sous-vues" aria-label="Vues de la région">
    {VUES_DE_REGION.map(({ par, nom }) => (
      <Link
        key={par}
        className="puce"
        href={`/conventions/region/${par}${suite}`}
        aria-current={par === ici ? 'page' : undefined}
      >
        {nom}
      </Link>
    ))}
  </nav>
);
