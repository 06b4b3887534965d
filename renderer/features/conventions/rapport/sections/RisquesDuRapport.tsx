import { useRef } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ListeOrdonnable } from '#renderer/ui/ordre/ListeOrdonnable.tsx';
import type { Saisie } from '../rapport.types.ts';
import { AjouterUnRisque } from './AjouterUnRisque.tsx';
import { UnRisque } from './UnRisque.tsx';

/** Risques et plan d'action : une ligne par risque, dans l'ordre où ils s'impriment. */
export function RisquesDuRapport({ lu, vu, jour }: Saisie) {
  const { id: rapportId, risques } = lu.rapport;
  const ici = useRef<HTMLDivElement>(null);
  const deplacement = useCommande('risquesDeRapport.deplacer');
  const retrait = useCommande('risquesDeRapport.retirer');
  const retirer = (id: string) => {
    // La ligne touchée disparaît : le foyer va au champ d'ajout, sans attendre.
    ici.current?.querySelector<HTMLElement>('.risque-de-plus input')?.focus();
    void retrait.lancer({ id }).catch(direRefus());
  };
  return (
    <div className="risques-du-rapport" ref={ici}>
      {risques.length > 0 && (
        <ListeOrdonnable
          libelle="Risques et plan d’action"
          elements={risques}
          cle={({ id }) => id}
          nom={({ risque }) => risque}
          surDeplacer={(id, rang) => void deplacement.lancer({ id, rang: rang + 1 }).catch(direRefus())}
        >
          {(risque) => (
            <UnRisque risque={risque} vu={vu} jour={jour}>
              <Bouton
                genre="discret"
                icone="fermer"
                libelle={`Retirer le risque : ${risque.risque}`}
                surClic={() => retirer(risque.id)}
              >
                Retirer
              </Bouton>
            </UnRisque>
          )}
        </ListeOrdonnable>
      )}
      <AjouterUnRisque rapportId={rapportId} />
    </div>
  );
}
