import type { GenreDocument } from '#shared/documents/genres.data.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

/** Produit le Word et le remet : téléchargement du navigateur, ou dialogue d'enregistrement. */
export function ProduireWord({
  reunionId,
  genre,
  objets,
}: {
  readonly reunionId: string;
  readonly genre: GenreDocument;
  readonly objets: string[];
}) {
  const { lancer, enCours } = useDemande('documents.produire');
  const { enregistrer } = useOctets();
  const produire = async () => {
    try {
      const { jeton, nom } = await lancer({ reunionId, genre, objets });
      if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est produit.`);
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
