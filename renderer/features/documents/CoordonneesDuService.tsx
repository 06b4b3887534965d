import type { GenreDocument } from '#shared/documents/genres.data.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

/** Ce que le document laisse entre crochets faute de connaître le service, et où le dire une fois pour toutes. */
export function CoordonneesDuService({
  emetteur,
  genre,
}: {
  readonly emetteur: Emetteur;
  readonly genre: GenreDocument;
}) {
  const { adresse, telephone, courriel, ville } = emetteur;
  const lettre = genre === 'convocation';
  const manques = [
    lettre && adresse === null && 'l’adresse',
    lettre && telephone === null && courriel === null && 'le téléphone ou le courriel',
    ville === null && 'la ville de signature',
  ].filter((manque) => manque !== false);
  if (manques.length === 0) return null;
  return (
    <Repere
      sens="alerte"
      mot="À renseigner une fois."
      gestes={
        <Lien vers={`/reglages/emetteurs?emetteur=${emetteur.id}`} genre="bouton">
          Compléter l’émetteur
        </Lien>
      }
    >
      {`Vos documents attendent ${enumerer(manques)} de l’émetteur « ${emetteur.intitule} ».`}
    </Repere>
  );
}
