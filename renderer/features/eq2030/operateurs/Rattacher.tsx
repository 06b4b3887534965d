import { useEffect, useRef } from 'react';
import { ChoixTerritoire } from '#renderer/app/territoires/ChoixTerritoire.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { foyerAuContenu } from '#renderer/ui/dialogue/foyer-au-contenu.ts';

interface Proprietes {
  readonly territoireId: string;
  readonly libelle: string;
}

/** Choisit le territoire que désigne un écrit. Le champ prend le foyer du bouton qu'il remplace, puis le rend au contenu. */
export function Rattacher({ territoireId, libelle }: Proprietes) {
  const ici = useRef<HTMLDivElement>(null);
  const { lancer } = useCommande('deploiements.reconnaitre');
  useEffect(() => ici.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={ici}>
      <ChoixTerritoire
        libelle={`Territoire que désigne « ${libelle} »`}
        deja={[]}
        surAjouter={({ genre, code }) =>
          void lancer({ territoireId, territoire: { genre, code } }).then(foyerAuContenu, direRefus())
        }
      />
    </div>
  );
}
