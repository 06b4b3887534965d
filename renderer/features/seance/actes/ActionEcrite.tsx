import { useRef } from 'react';
import type { Action } from '#shared/domain/seance/seance.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { CadreDActe, revenirAuTexte } from './Acte.tsx';
import { ChampPilote } from './ChampPilote.tsx';
import { useSeance } from '../contexte-seance.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { useFoyerVoulu } from '../point/use-foyer-voulu.ts';
import type { Cible } from '../point/use-gestes.ts';

interface Proprietes {
  readonly action: Action;
  readonly cible: Cible | null;
  readonly surRetiree: () => void;
}

/** Une action convenue en séance, sans vote : quoi, qui, pour quand. */
export function ActionEcrite({ action: { id, libelle, pilote, echeance }, cible, surRetiree }: Proprietes) {
  const { vu, aujourdHui, fige } = useSeance();
  const { modifier } = useModification('actions.modifier', { id, vu, objet: 'Action' });
  const supprimer = useCommande('actions.supprimer');
  const aviser = useAvisAnnulable();
  const suivi = useRef<HTMLDivElement>(null);
  useFoyerVoulu(suivi, cible);
  const retirer = () =>
    void supprimer.lancer({ id }).then(() => {
      aviser('Action supprimée.', 'actions.supprimer');
      surRetiree();
      revenirAuTexte();
    }, direRefus());
  return (
    <CadreDActe titre="Action" surSupprimer={fige ? null : retirer}>
      <ChampSurPlace
        libelle="À faire"
        libelleCache
        long
        valeur={libelle}
        desactive={fige}
        surEnregistrer={(texte) => modifier({ libelle: texte })}
      />
      <div ref={suivi} className="acte-suivi">
        <ChampPilote valeur={pilote} surEnregistrer={(nouveau) => modifier({ pilote: nouveau })} />
        <DateSurPlace
          libelle="Échéance"
          valeur={echeance}
          aujourdHui={aujourdHui}
          surEnregistrer={(date) => modifier({ echeance: date })}
        />
      </div>
    </CadreDActe>
  );
}
