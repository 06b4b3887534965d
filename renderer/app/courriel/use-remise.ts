import type { Demande, Entree, Sortie } from '#shared/contract/contract.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

/** Les demandes qui rendent un fichier contre un jeton. */
type Remise = { [D in Demande]: Sortie<D> extends { jeton: string; nom: string } ? D : never }[Demande];

/** Demande un fichier à l'hôte et le remet : téléchargement du navigateur, ou dialogue d'enregistrement. */
export function useRemise<D extends Remise>(demande: D, refus: string) {
  const { lancer, enCours } = useDemande(demande);
  const { enregistrer } = useOctets();
  const remettre = async (entree: Entree<D>) => {
    try {
      const { jeton, nom } = (await lancer(entree)) as { jeton: string; nom: string };
      if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est prêt.`);
    } catch (cause) {
      direRefus(refus)(cause);
    }
  };
  return { remettre, enCours };
}
