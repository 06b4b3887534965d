import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import type { Proposition, Retour } from '#shared/domain/navette/retour.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { type Choix, estPrise, propositionsDe, toutChoisir } from './choix.ts';

/** Ce que la personne choisit de prendre des retours, et le geste qui l'intègre. */
export function useIntegration(reception: string, retours: readonly Retour[], vu: number) {
  const [choix, setChoix] = useState<Choix>({});
  const { lancer, enCours, erreur } = useCommande('navettes.integrer');
  const aviser = useAvisAnnulable();
  const propositions = propositionsDe(retours);
  const prises = propositions.filter((proposition) => estPrise(proposition, choix));

  const integrer = async (): Promise<void> => {
    try {
      await lancer({ reception, vu, sur: propositions.length, cles: prises.map(({ cle }) => cle) });
    } catch {
      return;
    }
    // Ce qui a été laissé le reste : il ne se recoche pas de lui-même.
    const laissees = propositions.filter((proposition) => !prises.includes(proposition));
    setChoix(toutChoisir(laissees, false));
    const fait =
      prises.length === 0
        ? 'Retours clos, rien n’est pris.'
        : `${pluriel(prises.length, 'changement intégré', 'changements intégrés')}.`;
    aviser(fait, 'navettes.integrer');
  };

  return {
    choix,
    prises: prises.length,
    total: propositions.length,
    choisir: (cle: string, prendre: boolean) => setChoix((avant) => ({ ...avant, [cle]: prendre })),
    toutPrendre: (desquelles: readonly Proposition[], prendre: boolean) =>
      setChoix((avant) => ({ ...avant, ...toutChoisir(desquelles, prendre) })),
    propositions,
    integrer: () => void integrer(),
    enCours,
    erreur,
  };
}

export type Integration = ReturnType<typeof useIntegration>;
