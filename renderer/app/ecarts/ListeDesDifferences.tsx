import './differences.css';
import type { Difference } from '#shared/documents/versions/comparer.ts';

const MOTS = { ajoute: 'Ajouté', retire: 'Retiré', change: 'Changé' } as const;

/** Ce qui diffère de deux documents, passage par passage : le texte d'avant et celui d'après. */
export function ListeDesDifferences({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <ul>
      {differences.map(({ id, genre, sous, avant, apres }) => (
        <li key={id} className={`difference difference-${genre}`}>
          <p className="note">
            <b>{MOTS[genre]}</b>
            {sous !== null && `, sous « ${sous} »`}
          </p>
          {avant.length > 0 && (
            <del>
              {avant.map((ligne, rang) => (
                <span key={rang}>{ligne}</span>
              ))}
            </del>
          )}
          {apres.length > 0 && (
            <ins>
              {apres.map((ligne, rang) => (
                <span key={rang}>{ligne}</span>
              ))}
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}
