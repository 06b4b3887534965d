import type { Transport } from '#renderer/host/transport.ts';
import { retirerRefus } from '#renderer/ui/avis/avis.store.ts';

/**
 * Retire l'avis d'un refus dès que le même geste, tenté de nouveau, a sa réponse : « Vote non clos » ne reste pas à
 * l'écran une fois le vote clos. Un autre geste n'efface rien : la personne n'a peut-être pas fini de lire.
 */
export function retirantLesRefusDepasses(transport: Transport): Transport {
  const refus = new Map<string, string>();
  return {
    ...transport,
    appeler: async (nom, entree) => {
      const reponse = await transport.appeler(nom, entree);
      const precedent = refus.get(nom);
      if (precedent !== undefined) retirerRefus(precedent);
      if (reponse.ok) refus.delete(nom);
      else refus.set(nom, reponse.erreur.message);
      return reponse;
    },
  };
}
