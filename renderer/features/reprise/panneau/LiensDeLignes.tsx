import { lignesTues, plagesDe } from '../reperage.ts';

interface Proprietes {
  readonly lignes: readonly number[];
  readonly surAller: (ligne: number) => void;
}

/** « 1, 2, 12 à 15 » : chaque numéro y mène. */
export function LiensDeLignes({ lignes, surAller }: Proprietes) {
  const tues = lignesTues(lignes);
  return (
    <span className="liens-de-lignes">
      {plagesDe(lignes).map(({ debut, mot }, rang) => (
        <span key={debut}>
          {rang > 0 && ', '}
          <button
            type="button"
            className="correction"
            aria-label={`${mot} : aller à la ligne ${debut + 1}`}
            onClick={() => surAller(debut)}
          >
            {mot}
          </button>
        </span>
      ))}
      {tues > 0 && <span className="note">{`et ${tues} de plus`}</span>}
    </span>
  );
}
