import { useRef } from 'react';
import type { Etape } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ListeOrdonnable } from '#renderer/ui/ordre/ListeOrdonnable.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { AjouterEtape } from './AjouterEtape.tsx';
import { LigneDEtape } from './LigneDEtape.tsx';

interface Proprietes {
  readonly libelle: string;
  readonly etapes: readonly Etape[];
  readonly sousAction?: Pick<SousAction, 'id' | 'intitule'> | undefined;
}

/** Les étapes de la fiche, ou d'une sous-action : cochées en place, ajoutées par Entrée, rangées à la souris ou par Alt+↑ et Alt+↓. */
export function ListeDEtapes({ libelle, etapes, sousAction }: Proprietes) {
  const { garder } = useFiche();
  const deplacement = useCommande('etapes.deplacer');
  const retrait = useCommande('etapes.retirer');
  const ici = useRef<HTMLDivElement>(null);
  const retirer = (id: string) => {
    // La ligne touchée disparaît : le foyer va au champ d'ajout, sans attendre.
    ici.current?.querySelector<HTMLElement>('.ajout-d-etape input')?.focus();
    void garder(retrait.lancer({ id })).catch(direRefus());
  };
  return (
    <div ref={ici}>
      {etapes.length > 0 && (
        <ListeOrdonnable
          libelle={libelle}
          elements={etapes}
          cle={({ id }) => id}
          nom={({ intitule }) => intitule}
          surDeplacer={(id, rang) => void garder(deplacement.lancer({ id, rang: rang + 1 })).catch(direRefus())}
        >
          {(etape) => <LigneDEtape etape={etape} surRetirer={() => retirer(etape.id)} />}
        </ListeOrdonnable>
      )}
      <AjouterEtape sousAction={sousAction} />
    </div>
  );
}
