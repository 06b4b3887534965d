import { Champ } from './Champ.tsx';
import type { ProprietesChamp } from './champ.types.ts';
import { useAttributsDeChamp } from './use-attributs-de-champ.ts';

interface Proprietes extends ProprietesChamp<string> {
  /** Hauteur de départ, en lignes ; le champ grandit avec le texte. */
  readonly lignes?: number | undefined;
  readonly exemple?: string | undefined;
}

/** Un texte de plusieurs paragraphes. */
export function ChampTexteLong({ libelle, valeur, surChange, lignes = 3, exemple, ...reste }: Proprietes) {
  const { saisie, cadre } = useAttributsDeChamp(reste);
  return (
    <Champ libelle={libelle} {...cadre}>
      <textarea
        {...saisie}
        className="saisie"
        rows={lignes}
        placeholder={exemple}
        value={valeur}
        onChange={(evenement) => surChange(evenement.target.value)}
      />
    </Champ>
  );
}
