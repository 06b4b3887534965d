import { useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import type { GesteDeMenu } from '#renderer/ui/gestes/Menu.tsx';
import type { DocumentAProduire } from './use-telechargement.ts';

/**
 * Sur quoi un document se met en forme : un modèle du service, ou la charte de l'application. Rend le document ainsi
 * demandé, le nom du modèle employé (`null` : la charte), et les choix qu'il y a.
 */
export function useModele(document: DocumentAProduire) {
  const { donnees } = useRequete('modeles.lister', {});
  /** `undefined` : celui d'office ; `null` : la charte. */
  const [choisi, setChoisi] = useState<string | null | undefined>(undefined);
  const sansModele = document.de !== 'reunion' && document.de !== 'instance';
  const siens = sansModele ? [] : (donnees?.modeles ?? []).filter(({ genre }) => genre === document.genre);
  const dOffice = siens.find(({ parDefaut }) => parDefaut) ?? null;
  const employe = choisi === undefined ? dOffice : (siens.find(({ id }) => id === choisi) ?? null);
  const gestes: readonly GesteDeMenu[] =
    siens.length === 0
      ? []
      : [
          ...siens.map(
            ({ id, nom }): GesteDeMenu => ({
              id: `modele-${id}`,
              libelle: `Sur le modèle « ${nom} »`,
              icone: employe?.id === id ? 'coche' : 'word',
              surClic: () => setChoisi(id),
            }),
          ),
          {
            id: 'charte',
            libelle: 'À la charte de l’application',
            icone: employe === null ? 'coche' : 'word',
            surClic: () => setChoisi(null),
          },
        ];
  const demande: DocumentAProduire = sansModele || choisi === undefined ? document : { ...document, modeleId: choisi };
  return { demande, modele: employe?.nom ?? null, gestes };
}
