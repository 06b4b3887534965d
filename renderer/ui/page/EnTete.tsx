import type { ReactNode } from 'react';

interface Proprietes {
  /** Quoi : le seul h1 de l'écran. */
  readonly titre: ReactNode;
  /** Le titre se change en place : c'est un `TitreSurPlace`, qui porte lui-même le h1. */
  readonly titreModifiable?: boolean | undefined;
  /** Dans quel état : un `Etat`. */
  readonly etat?: ReactNode;
  /** Les faits en une ligne, un élément par fait. */
  readonly faits?: readonly ReactNode[] | undefined;
  /** Les gestes, le premier compris ; les autres dans un `Menu`. */
  readonly gestes?: ReactNode;
}

/** En-tête d'objet : quoi, dans quel état, les faits, le premier geste. */
export function EnTete({ titre, titreModifiable = false, etat, faits = [], gestes }: Proprietes) {
  return (
    <header className="entete">
      <div className="entete-titre">
        {titreModifiable ? titre : <h1>{titre}</h1>}
        {etat}
        {gestes && <div className="entete-gestes">{gestes}</div>}
      </div>
      {faits.length > 0 && (
        <ul className="faits">
          {faits.map((fait, n) => (
            // Les faits se lisent dans leur ordre, et ne se déplacent pas.
            <li key={n}>{fait}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
