import { Champ } from './Champ.tsx';
import type { ProprietesChamp } from './champ.types.ts';
import { useAttributsDeChamp } from './use-attributs-de-champ.ts';

export interface Option<V extends string = string> {
  readonly valeur: V;
  readonly libelle: string;
}

interface Proprietes<V extends string> extends ProprietesChamp<V | null> {
  readonly options: readonly Option<V>[];
  /** Texte de l'absence de choix ; sans lui, il faut choisir. */
  readonly vide?: string | undefined;
}

/** Un choix parmi quelques mots : la liste du navigateur, que chacun connaît. */
export function ChampChoix<V extends string>({ libelle, valeur, surChange, options, vide, ...reste }: Proprietes<V>) {
  const { saisie, cadre } = useAttributsDeChamp(reste);
  return (
    <Champ libelle={libelle} {...cadre}>
      <select
        {...saisie}
        className="saisie"
        value={valeur ?? ''}
        onChange={(evenement) =>
          surChange(options.find((option) => option.valeur === evenement.target.value)?.valeur ?? null)
        }
      >
        {(vide !== undefined || valeur === null) && <option value="">{vide ?? 'Choisir'}</option>}
        {options.map((option) => (
          <option key={option.valeur} value={option.valeur}>
            {option.libelle}
          </option>
        ))}
      </select>
    </Champ>
  );
}
