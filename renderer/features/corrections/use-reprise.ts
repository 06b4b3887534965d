import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { aPrendre, type Choix, toutChoisir } from './choix.ts';

type Lue = Sortie<'corrections.lire'>;

/** Ce que la personne choisit de prendre, et le geste qui le prend. */
export function useReprise(relecture: string, { comparaison, nom }: Lue, vu: number) {
  const { corrections } = comparaison;
  const [choix, setChoix] = useState<Choix>({});
  const [garder, setGarder] = useState(false);
  const { lancer, enCours, erreur } = useCommande('corrections.reprendre');
  const aviser = useAvisAnnulable();
  const prises = aPrendre(corrections, choix);

  const reprendre = async (): Promise<void> => {
    try {
      await lancer({ relecture, vu, nom, sur: corrections.length, choix: prises, garder });
    } catch {
      return;
    }
    // Ce qui a été laissé le reste : il ne se recoche pas de lui-même.
    const laissees = corrections.filter(({ cle }) => !prises.some((prise) => prise.cle === cle));
    setChoix(toutChoisir(laissees, false));
    const combien = pluriel(prises.length, 'correction reprise', 'corrections reprises');
    aviser(`${combien} de « ${nom} ».`, 'corrections.reprendre');
  };

  return {
    choix,
    prises: prises.length,
    choisir: (cle: string, proposition: number | null) => setChoix((avant) => ({ ...avant, [cle]: proposition })),
    toutPrendre: (prendre: boolean) =>
      setChoix(
        toutChoisir(
          corrections.filter(({ empechement }) => empechement === null),
          prendre,
        ),
      ),
    garder,
    setGarder,
    reprendre: () => void reprendre(),
    enCours,
    erreur: erreur as AppError | null,
  };
}
