import { useState } from 'react';
import { reportsProposes } from '#shared/domain/semaine/reports.rules.ts';
import type { LigneDeSemaine } from '#shared/domain/semaine/semaine.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { GesteDeMenu } from '#renderer/ui/gestes/Menu.tsx';

/** Mettre une ligne de côté, et la reprendre : d'un geste pour les dates courantes, par un dialogue pour les autres. */
export function useMiseDeCote(aujourdHui: string) {
  const mettre = useCommande('semaine.mettreDeCote');
  const reprendre = useCommande('semaine.reprendre');
  const aviser = useAvisAnnulable();
  const [choisie, setChoisie] = useState<LigneDeSemaine | null>(null);
  const envoyer = async ({ cle, enRouge }: LigneDeSemaine, jusquAu: string, motif: string | null) => {
    await mettre.lancer({ cle, jusquAu, motif, rouge: enRouge !== null });
    aviser('Mis de côté.', 'semaine.mettreDeCote');
  };
  return {
    choisie,
    fermer: () => setChoisie(null),
    envoyer,
    gestes: (ligne: LigneDeSemaine): readonly GesteDeMenu[] => [
      ...reportsProposes(aujourdHui).map(({ id, libelle, le }) => ({
        id,
        libelle: `Mettre de côté : ${libelle.charAt(0).toLocaleLowerCase('fr')}${libelle.slice(1)}`,
        icone: 'horloge' as const,
        surClic: () => void envoyer(ligne, le, null).catch(direRefus()),
      })),
      {
        id: 'date',
        libelle: 'Mettre de côté jusqu’à une date…',
        icone: 'calendrier',
        surClic: () => setChoisie(ligne),
      },
    ],
    reprendre: (cle: string) =>
      void reprendre.lancer({ cle }).then(() => aviser('Reprise.', 'semaine.reprendre'), direRefus()),
  };
}
