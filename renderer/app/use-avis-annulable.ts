import type { Commande } from '#shared/contract/contract.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

/**
 * Dit ce qui vient d'être fait, avec « Annuler ». Le geste n'annule que cette commande : si une autre a
 * suivi dans la fenêtre, il le dit au lieu d'annuler l'autre à sa place.
 */
export function useAvisAnnulable(): (phrase: string, commande: Commande) => void {
  const { lancer } = useDemande('historique.annuler');
  return (phrase, commande) => {
    const annuler = () => void lancer({ commande }).catch(direRefus('Rien n’a pu être annulé.'));
    donnerAvis(phrase, { libelle: 'Annuler', surClic: annuler });
  };
}
