import type { KeyboardEvent } from 'react';
import { ChampNombre } from '../champs/ChampNombre.tsx';
import { Enregistre } from '../reperes/Enregistre.tsx';
import { useValeurSurPlace } from './use-valeur-sur-place.ts';

interface Proprietes {
  readonly libelle: string;
  readonly valeur: number | null;
  /** Ce qu'on attend, quand la frappe n'est pas un nombre : « Un nombre entier de minutes. » */
  readonly illisible?: string | undefined;
  /** Une année s'écrit d'un tenant : « 2026 ». */
  readonly annee?: boolean | undefined;
  readonly surEnregistrer: (nombre: number | null) => Promise<unknown>;
}

/** Un nombre que l'on change là où il se lit : gardé au départ du champ ou à Entrée. Illisible, il reste à corriger. */
export function NombreSurPlace({ libelle, valeur, illisible, annee, surEnregistrer }: Proprietes) {
  const champ = useValeurSurPlace({ libelle, valeur, surEnregistrer });
  const garder = () => {
    if (!Number.isNaN(champ.valeur)) void champ.enregistrer(champ.valeur);
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key === 'Enter') garder();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Entrée est écoutée pour le champ qui est dedans.
    <div className="nombre-sur-place" onKeyDown={surTouche}>
      <ChampNombre
        libelle={libelle}
        illisible={illisible}
        annee={annee}
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
