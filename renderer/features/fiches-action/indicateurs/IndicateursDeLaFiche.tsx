import './indicateurs.css';
import { useRef, useState } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { AjouterIndicateur } from './AjouterIndicateur.tsx';
import { LigneDIndicateur } from './LigneDIndicateur.tsx';

/** Ce que l'on compte : le réalisé sur la cible, avec sa date et sa source. */
export function IndicateursDeLaFiche() {
  const { indicateurs, garder } = useFiche();
  const { lancer } = useCommande('indicateurs.retirer');
  const voulu = useAdresse().lire('indicateur');
  const bouton = useRef<HTMLButtonElement>(null);
  const [ajoute, setAjoute] = useState(false);
  const retirer = (id: string) => {
    // La ligne touchée disparaît : le foyer va au geste du bloc, sans attendre.
    bouton.current?.focus();
    void garder(lancer({ id })).catch(direRefus());
  };
  return (
    <div className="champ" role="group" aria-labelledby="indicateurs-de-la-fiche">
      <div className="depliable-tete">
        <span className="mot" id="indicateurs-de-la-fiche">
          Indicateurs
        </span>
        {indicateurs.length > 0 && <span className="note">réalisé sur la cible</span>}
        <Bouton
          ref={bouton}
          genre="discret"
          deplie={ajoute}
          libelle={ajoute ? 'Terminé : Indicateurs' : 'Ajouter un indicateur'}
          surClic={() => setAjoute(!ajoute)}
        >
          {ajoute ? 'Terminé' : 'Ajouter'}
        </Bouton>
      </div>
      {indicateurs.length > 0 && (
        <ul className="indicateurs">
          {indicateurs.map((indicateur) => (
            <LigneDIndicateur
              key={indicateur.id}
              indicateur={indicateur}
              voulue={indicateur.id === voulu}
              surRetirer={() => retirer(indicateur.id)}
            />
          ))}
        </ul>
      )}
      {ajoute && <AjouterIndicateur />}
    </div>
  );
}
