import type { CleDeGeste } from './gestes-au-clavier.ts';
import { useSeance } from '../contexte-seance.ts';
import { type Concernee, quiPeutArriver, quiPeutPartir, quiPeutSeDeporter } from './personnes-concernees.ts';
import { useAllees } from '../presence/use-allees.ts';
import type { CommandesDeZone } from './ZoneDeTexte.tsx';

/** Ce que « / » fait d'un nom, au point choisi. */
export function useCommandesDeZone(surGeste: CommandesDeZone['surGeste']): CommandesDeZone {
  const montree = useSeance();
  const allees = useAllees();
  const concernees = (cle: CleDeGeste): readonly Concernee[] => {
    if (cle === 'arrivee') return quiPeutArriver(montree);
    if (cle === 'depart') return quiPeutPartir(montree);
    return cle === 'deport' ? quiPeutSeDeporter(montree) : [];
  };
  return {
    surGeste,
    personnes: concernees,
    surPersonne: (cle, qui) => {
      if ('nom' in qui) return allees.improvise(qui.nom);
      const personne = concernees(cle).find(({ id }) => id === qui.choix);
      if (personne === undefined) return;
      if (cle === 'arrivee') allees.arrive(personne);
      else if (cle === 'depart') allees.part(personne);
      else allees.seDeporte(personne);
    },
  };
}
