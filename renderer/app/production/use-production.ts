import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { DocumentAProduire } from './use-telechargement.ts';

/** Ce que l'écran demande, ou dit, avant d'en avoir fini. */
export type Question = Sortie<'production.ouvrir'>;

interface Suite {
  readonly suite?: 'remplacer' | 'version';
  /** Jeton du dossier choisi. */
  readonly dossier?: string;
}

/** Produire et ouvrir : lance, et tient la question que l'hôte pose. */
export function useProduction(document: DocumentAProduire) {
  const { lancer, enCours } = useDemande('production.ouvrir');
  const [question, setQuestion] = useState<Question | null>(null);
  const produire = async (suite: Suite = {}) => {
    try {
      const rendu = await lancer({ document, ...suite });
      if (rendu.etat !== 'produit' || !rendu.ouvert) return setQuestion(rendu);
      setQuestion(null);
      donnerAvis(
        rendu.dejaLa ? `« ${rendu.nom} » n’a pas changé : il s’ouvre.` : `« ${rendu.nom} » est produit et s’ouvre.`,
      );
    } catch (cause) {
      direRefus('Le document n’a pas pu être produit.')(cause);
    }
  };
  return { produire, enCours, question, fermer: () => setQuestion(null) };
}
