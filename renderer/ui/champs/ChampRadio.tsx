import { useId } from 'react';
import type { Option } from './ChampChoix.tsx';
import type { ProprietesChamp } from './champ.types.ts';
import { Faute } from './Faute.tsx';
import { useAttributsDeChamp } from './use-attributs-de-champ.ts';

interface Proprietes<V extends string> extends ProprietesChamp<V | null> {
  readonly options: readonly Option<V>[];
  readonly enLigne?: boolean | undefined;
}

/** Un choix parmi peu de mots, tous visibles. */
export function ChampRadio<V extends string>({
  libelle,
  valeur,
  surChange,
  options,
  enLigne = true,
  ...reste
}: Proprietes<V>) {
  const { saisie, cadre } = useAttributsDeChamp(reste);
  const groupe = useId();
  return (
    <fieldset
      className="champ champ-groupe"
      role="radiogroup"
      aria-invalid={saisie['aria-invalid']}
      aria-required={saisie['aria-required']}
      aria-describedby={saisie['aria-describedby']}
      disabled={reste.desactive}
    >
      <legend className="mot">
        {libelle}
        {reste.obligatoire && <span className="champ-obligatoire"> (obligatoire)</span>}
      </legend>
      <div className={enLigne ? 'cases-en-ligne' : undefined}>
        {options.map((option) => (
          <label className="case" key={option.valeur}>
            <input
              type="radio"
              name={groupe}
              value={option.valeur}
              checked={option.valeur === valeur}
              onChange={() => surChange(option.valeur)}
              onBlur={reste.surQuitte}
            />
            <span>{option.libelle}</span>
          </label>
        ))}
      </div>
      {cadre.aide && (
        <p className="note" id={cadre.idAide}>
          {cadre.aide}
        </p>
      )}
      <Faute id={cadre.idFaute}>{cadre.faute}</Faute>
    </fieldset>
  );
}
