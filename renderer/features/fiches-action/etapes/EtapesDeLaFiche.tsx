import './etapes.css';
import { useRef } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ListeOrdonnable } from '#renderer/ui/ordre/ListeOrdonnable.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { AjouterEtape } from './AjouterEtape.tsx';
import { LigneDEtape } from './LigneDEtape.tsx';

/** Les étapes : cochées en place, ajoutées par Entrée, rangées à la souris ou par Alt+↑ et Alt+↓. */
export function EtapesDeLaFiche() {
  const { etapes, avancement, garder } = useFiche();
  const deplacement = useCommande('etapes.deplacer');
  const retrait = useCommande('etapes.retirer');
  const ici = useRef<HTMLDivElement>(null);
  const retirer = (id: string) => {
    // La ligne touchée disparaît : le foyer va au champ d'ajout, sans attendre.
    ici.current?.querySelector<HTMLElement>('.ajout-d-etape input')?.focus();
    void garder(retrait.lancer({ id })).catch(direRefus());
  };
  return (
    <div className="etapes-de-fiche" role="group" aria-labelledby="etapes-de-la-fiche" ref={ici}>
      <div className="depliable-tete">
        <span className="mot" id="etapes-de-la-fiche">
          Étapes
        </span>
        {etapes.length > 0 && <span className="note">{`${avancement.faites} sur ${etapes.length}`}</span>}
      </div>
      {etapes.length > 0 && (
        <ListeOrdonnable
          libelle="Étapes"
          elements={etapes}
          cle={({ id }) => id}
          nom={({ intitule }) => intitule}
          surDeplacer={(id, rang) => void garder(deplacement.lancer({ id, rang: rang + 1 })).catch(direRefus())}
        >
          {(etape) => <LigneDEtape etape={etape} surRetirer={() => retirer(etape.id)} />}
        </ListeOrdonnable>
      )}
      <AjouterEtape />
    </div>
  );
}
