import type { KeyboardEvent } from 'react';
import { ChampHeure } from '../champs/ChampHeure.tsx';
import { Enregistre } from '../reperes/Enregistre.tsx';
import { useValeurSurPlace } from './use-valeur-sur-place.ts';

interface Proprietes {
  readonly libelle: string;
  /** Heure HH:MM, ou `null`. */
  readonly valeur: string | null;
  readonly surEnregistrer: (heure: string | null) => Promise<unknown>;
}

const HEURE = /^\d{2}:\d{2}$/u;

/** Une heure que l'on change là où elle se lit : gardée au départ du champ ou à Entrée. */
export function HeureSurPlace({ libelle, valeur, surEnregistrer }: Proprietes) {
  const champ = useValeurSurPlace({ libelle, valeur, surEnregistrer });
  const garder = () => {
    if (champ.valeur === null || HEURE.test(champ.valeur)) void champ.enregistrer(champ.valeur);
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key === 'Enter') garder();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Entrée est écoutée pour le champ qui est dedans.
    <div className="heure-sur-place" onKeyDown={surTouche}>
      <ChampHeure
        libelle={libelle}
        valeur={champ.valeur}
        surChange={champ.tenir}
        surQuitte={garder}
        desactive={champ.desactive}
        faute={champ.faute}
      />
      <Enregistre etat={champ.etat === 'echec' ? 'repos' : champ.etat} />
    </div>
  );
}
