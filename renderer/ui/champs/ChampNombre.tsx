import { Champ } from './Champ.tsx';
import type { ProprietesChamp } from './champ.types.ts';
import { ecrireNombre, lireNombre } from './lire-nombre.ts';
import { useAttributsDeChamp } from './use-attributs-de-champ.ts';
import { useSaisieLibre } from './use-saisie-libre.ts';

interface Proprietes extends ProprietesChamp<number | null> {
  /** Écrite après le champ : « min », « € ». */
  readonly unite?: string | undefined;
}

/** Un nombre, tapé comme on l'écrit en France. Ce qui n'en est pas un vaut `NaN`, que le schéma refuse. */
export function ChampNombre({ libelle, valeur, surChange, unite, ...reste }: Proprietes) {
  const libre = useSaisieLibre({ valeur, surChange, ecrire: ecrireNombre, lire: lireNombre });
  const illisible = Number.isNaN(valeur) ? 'Ce n’est pas un nombre. Exemple : 12 300,50' : null;
  const quitter = () => {
    libre.surQuitte();
    reste.surQuitte?.();
  };
  const { saisie, cadre } = useAttributsDeChamp({ ...reste, faute: reste.faute ?? illisible, surQuitte: quitter });
  return (
    <Champ libelle={libelle} {...cadre}>
      <span className="saisie-unite">
        <input
          {...saisie}
          className="saisie saisie-nombre"
          inputMode="decimal"
          autoComplete="off"
          value={libre.texte}
          onChange={(evenement) => libre.surTexte(evenement.target.value)}
        />
        {unite && <span aria-hidden="true">{unite}</span>}
      </span>
    </Champ>
  );
}
