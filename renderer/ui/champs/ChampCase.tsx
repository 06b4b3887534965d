import type { ProprietesChamp } from './champ.types.ts';
import { Faute } from './Faute.tsx';
import { useAttributsDeChamp } from './use-attributs-de-champ.ts';

interface Proprietes extends ProprietesChamp<boolean> {
  /** Précision à la suite du mot, sur la même ligne : « 42 communes ». */
  readonly note?: string | undefined;
}

/** Une case : oui ou non. Le mot est à droite, et se touche aussi. */
export function ChampCase({ libelle, valeur, surChange, note, ...reste }: Proprietes) {
  const { saisie, cadre } = useAttributsDeChamp(reste);
  return (
    <div className="champ">
      <label className="case">
        <input
          {...saisie}
          type="checkbox"
          checked={valeur}
          onChange={(evenement) => surChange(evenement.target.checked)}
        />
        <span>
          {libelle}
          {note && <span className="note"> {note}</span>}
        </span>
      </label>
      {cadre.aide && (
        <p className="note" id={cadre.idAide}>
          {cadre.aide}
        </p>
      )}
      <Faute id={cadre.idFaute}>{cadre.faute}</Faute>
    </div>
  );
}
