import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

/** Met une instance à la corbeille aussitôt, et offre de revenir dessus. */
export function useSuppression() {
  const suppression = useCommande('instances.supprimer');
  const restauration = useCommande('instances.restaurer');
  const dire = direRefus('Rien n’a été changé ; essayez de nouveau.');
  return async (id: string, nom: string): Promise<boolean> => {
    try {
      await suppression.lancer({ id });
    } catch (cause) {
      dire(cause);
      return false;
    }
    donnerAvis(`${nom} : à la corbeille.`, {
      libelle: 'Annuler',
      surClic: () => void restauration.lancer({ id }).catch(dire),
    });
    return true;
  };
}
