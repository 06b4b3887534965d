import { Link } from 'wouter';
import { AutresVues } from './AutresVues.tsx';
import type { Onglet } from './onglet.types.ts';

interface Proprietes {
  readonly libelle: string;
  readonly onglets: readonly Onglet[];
  /** Adresse de l'onglet montré. */
  readonly ici: string;
  /** Les vues moins souvent ouvertes : sous « Autres vues », à la suite. */
  readonly autres?: readonly Onglet[] | undefined;
}

/** Des onglets qui sont des liens : chacun a son adresse, retour et autre fenêtre marchent. */
export function Onglets({ libelle, onglets, ici, autres = [] }: Proprietes) {
  return (
    <nav className="onglets" aria-label={libelle}>
      {onglets.map(({ vers, nom, compte }) => (
        <Link key={vers} href={vers} aria-current={vers === ici ? 'page' : undefined}>
          {nom}
          {compte !== undefined && <small>{compte}</small>}
        </Link>
      ))}
      {autres.length > 0 && <AutresVues vues={autres} ici={ici} />}
    </nav>
  );
}
