import { type ReactNode, useState } from 'react';
import { Confirmation } from '../dialogue/Confirmation.tsx';

/**
 * Une saisie commencée ne se jette pas d'un geste qui échappe : Échap, ou un clic à côté, demandent d'abord. Le bouton
 * « Renoncer » dit déjà ce qu'il fait, et ferme sans demander.
 * @param commencee Quelque chose de saisi n'est pas encore enregistré.
 * @param ou Le titre du dialogue, cité dans la question.
 * @returns de quoi fermer en demandant, et la question à poser dans le dialogue.
 */
export function useAbandon(
  commencee: boolean,
  ou: string,
  surFermer: () => void,
): { readonly fermer: () => void; readonly question: ReactNode } {
  const [demandee, setDemandee] = useState(false);
  return {
    fermer: () => (commencee ? setDemandee(true) : surFermer()),
    question: (
      <Confirmation
        ouverte={demandee}
        titre="Abandonner cette saisie ?"
        geste="Abandonner la saisie"
        renoncer="Continuer"
        surConfirmer={() => {
          setDemandee(false);
          surFermer();
        }}
        surRenoncer={() => setDemandee(false)}
      >
        <p>{`Ce que vous avez saisi dans « ${ou} » n’est pas enregistré.`}</p>
      </Confirmation>
    ),
  };
}
