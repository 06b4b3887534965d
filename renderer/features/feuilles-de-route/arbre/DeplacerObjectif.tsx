import { useState } from 'react';
import { citer } from '#shared/text/citer.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { nomDAxe, type TableauDeFeuille } from '../feuille.types.ts';

interface Proprietes {
  readonly objectif: TableauDeFeuille['objectifs'][number];
  readonly axes: TableauDeFeuille['axes'];
  readonly surFermer: () => void;
}

/** Envoie un objectif, et ses actions avec lui, à la fin d'un autre axe. */
export function DeplacerObjectif({ objectif, axes, surFermer }: Proprietes) {
  const autres = axes.filter(({ id }) => id !== objectif.axeId);
  const [vers, setVers] = useState(autres[0]?.id ?? null);
  const { lancer, enCours } = useCommande('objectifs.deplacer');
  const aviser = useAvisAnnulable();
  const axe = autres.find(({ id }) => id === vers);
  const deplacer = async () => {
    if (axe === undefined) return;
    await lancer({ id: objectif.id, axeId: axe.id, rang: 1000 });
    aviser(`${citer(objectif.intitule)} est dans ${citer(axe.intitule)}, avec ses actions.`, 'objectifs.deplacer');
    surFermer();
  };
  return (
    <Dialogue
      ouvert
      titre={`Déplacer l’objectif ${citer(objectif.intitule)}`}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={enCours} surClic={() => void deplacer().catch(direRefus())}>
            Déplacer
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <ChampChoix
        libelle="Vers l’axe"
        aide="Ses actions le suivent."
        valeur={vers}
        surChange={(choix) => choix !== null && setVers(choix)}
        options={autres.map((autre) => ({ valeur: autre.id, libelle: nomDAxe(autre) }))}
      />
    </Dialogue>
  );
}
