import type { Entree } from '#shared/contract/contract.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

/** Produit le Word d'un acte d'instance et le remet : téléchargement du navigateur, ou dialogue d'enregistrement. */
export function ProduireActe({ voulu }: { readonly voulu: Entree<'projets.produire'> }) {
  const { lancer, enCours } = useDemande('projets.produire');
  const { enregistrer } = useOctets();
  const produire = async () => {
    try {
      const { jeton, nom } = await lancer(voulu);
      if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est produit.`);
    } catch (cause) {
      direRefus('Le document n’a pas pu être produit.')(cause);
    }
  };
  return (
    <Bouton genre="premier" icone="word" enCours={enCours} surClic={() => void produire()}>
      Produire le Word
    </Bouton>
  );
}
