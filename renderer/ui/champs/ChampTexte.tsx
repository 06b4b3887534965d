import { Champ } from './Champ.tsx';
import type { ProprietesChamp } from './champ.types.ts';
import { useAttributsDeChamp } from './use-attributs-de-champ.ts';

interface Proprietes extends ProprietesChamp<string> {
  readonly type?: 'text' | 'email' | 'tel' | 'search' | undefined;
  /** Ce que le navigateur peut compléter : « name », « email »… ; rien d'ordinaire. */
  readonly completion?: string | undefined;
  readonly exemple?: string | undefined;
}

/** Une ligne de texte. */
export function ChampTexte({
  libelle,
  valeur,
  surChange,
  type = 'text',
  completion = 'off',
  exemple,
  ...reste
}: Proprietes) {
  const { saisie, cadre } = useAttributsDeChamp(reste);
  return (
    <Champ libelle={libelle} {...cadre}>
      <input
        {...saisie}
        className="saisie"
        type={type}
        autoComplete={completion}
        placeholder={exemple}
        value={valeur}
        onChange={(evenement) => surChange(evenement.target.value)}
      />
    </Champ>
  );
}
