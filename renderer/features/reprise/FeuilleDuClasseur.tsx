import { pluriel } from '#shared/text/nombres.ts';
import type { Decision } from './choix.ts';
import type { Comprise } from './reprise.types.ts';

interface Proprietes {
  readonly feuilles: Comprise['feuilles'];
  readonly choisie: number;
  readonly decider: (decision: Decision) => void;
}

/** Parmi plusieurs feuilles, laquelle lire. */
export function FeuilleDuClasseur({ feuilles, choisie, decider }: Proprietes) {
  return (
    <label className="feuille-du-classeur">
      Feuille
      <select
        className="saisie"
        value={choisie}
        onChange={({ target }) => decider({ genre: 'feuille', feuille: Number(target.value) })}
      >
        {feuilles.map(({ nom, lignes }, rang) => (
          <option key={nom} value={rang}>
            {`${nom} (${pluriel(lignes, 'ligne', 'lignes')})`}
          </option>
        ))}
      </select>
    </label>
  );
}
