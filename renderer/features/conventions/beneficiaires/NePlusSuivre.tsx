import { useState } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { Beneficiaires } from './beneficiaires.types.ts';

interface Proprietes {
  readonly donnees: Beneficiaires;
  readonly surFermer: () => void;
}

/** Ne plus suivre un indicateur : ce qu'il porte s'en va avec lui, et revient si l'on annule. */
export function NePlusSuivre({ donnees: { indicateurs, releves }, surFermer }: Proprietes) {
  const [choisi, setChoisi] = useState<string | null>(null);
  const { lancer, enCours } = useCommande('beneficiaires.retirer');
  const aviser = useAvisAnnulable();
  const indicateur = indicateurs.find(({ id }) => id === choisi);
  const siens = releves.filter(({ indicateurId }) => indicateurId === choisi).length;
  const avec = siens === 0 ? '' : `, avec ${pluriel(siens, 'effectif', 'effectifs')}`;
  const retirer = () => {
    if (indicateur === undefined) return;
    void lancer({ id: indicateur.id }).then(() => {
      aviser(`« ${indicateur.libelle} » n’est plus suivi${avec}.`, 'beneficiaires.retirer');
      surFermer();
    }, direRefus());
  };
  return (
    <Dialogue
      ouvert
      titre="Ne plus suivre un indicateur"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" danger enCours={enCours} desactive={indicateur === undefined} surClic={retirer}>
            Ne plus suivre
          </Bouton>
          <Bouton genre="discret" surClic={surFermer}>
            Renoncer
          </Bouton>
        </>
      }
    >
      <ChampChoix
        libelle="Indicateur"
        options={indicateurs.map(({ id, libelle }) => ({ valeur: id, libelle }))}
        valeur={choisi}
        surChange={setChoisi}
      />
      {siens > 0 && (
        <p className="note">Ses effectifs, ses objectifs et ses jalons s’en vont avec lui{avec} ; cela s’annule.</p>
      )}
    </Dialogue>
  );
}
