import { ChampCase } from '../champs/ChampCase.tsx';
import { useValeurSurPlace } from './use-valeur-sur-place.ts';

interface Proprietes {
  readonly libelle: string;
  readonly valeur: boolean;
  readonly surEnregistrer: (valeur: boolean) => Promise<unknown>;
}

/** Une case gardée dès qu'elle est cochée ; refusée, elle reste à l'écran avec sa faute. */
export function CaseSurPlace({ libelle, valeur, surEnregistrer }: Proprietes) {
  const champ = useValeurSurPlace({ libelle, valeur, surEnregistrer });
  return (
    <ChampCase
      libelle={libelle}
      valeur={champ.valeur}
      surChange={(choix) => void champ.enregistrer(choix)}
      desactive={champ.desactive}
      faute={champ.faute}
    />
  );
}
