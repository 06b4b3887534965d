import './sous-actions.css';
import { useRef } from 'react';
import { estClose } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ListeOrdonnable } from '#renderer/ui/ordre/ListeOrdonnable.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { AjouterSousAction } from './AjouterSousAction.tsx';
import { LigneDeSousAction } from './LigneDeSousAction.tsx';

/** Les actions menées à l'intérieur de la fiche : ajoutées par Entrée, rangées à la souris ou par Alt+↑ et Alt+↓. */
export function SousActionsDeLaFiche() {
  const { sousActions, garder } = useFiche();
  const deplacement = useCommande('sousActions.deplacer');
  const retrait = useCommande('sousActions.retirer');
  const ici = useRef<HTMLDivElement>(null);
  const closes = sousActions.filter(({ etat }) => estClose(etat)).length;
  const retirer = (id: string) => {
    // La ligne touchée disparaît : le foyer va au champ d'ajout, sans attendre.
    ici.current?.querySelector<HTMLElement>('.ajout-de-sous-action input')?.focus();
    void garder(retrait.lancer({ id })).catch(direRefus());
  };
  return (
    <div className="etapes-de-fiche sous-actions" role="group" aria-labelledby="sous-actions-de-la-fiche" ref={ici}>
      <div className="depliable-tete">
        <span className="mot" id="sous-actions-de-la-fiche">
          Sous-actions
        </span>
        {closes > 0 && <span className="note">{`${closes} sur ${sousActions.length} closes`}</span>}
      </div>
      {sousActions.length > 0 && (
        <ListeOrdonnable
          libelle="Sous-actions"
          elements={sousActions}
          cle={({ id }) => id}
          nom={({ intitule }) => intitule}
          surDeplacer={(id, rang) => void garder(deplacement.lancer({ id, rang: rang + 1 })).catch(direRefus())}
        >
          {(sousAction) => <LigneDeSousAction sousAction={sousAction} surRetirer={() => retirer(sousAction.id)} />}
        </ListeOrdonnable>
      )}
      <AjouterSousAction />
    </div>
  );
}
