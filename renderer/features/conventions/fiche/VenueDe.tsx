import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';

/** La candidature dont la convention vient, et son appel (O-12) ; rien si elle n'en vient pas. */
export function VenueDe({ conventionId }: { readonly conventionId: string }) {
  const { donnees: venue } = useRequete('candidatures.deLaConvention', { conventionId });
  if (venue === null) return null;
  return (
    <p className="note">
      Candidature{' '}
      <Lien vers={`/conventions/candidatures/${venue.id}`} genre="objet">
        {venue.projet}
      </Lien>
      , appel{' '}
      <Lien vers={`/conventions/appels/${venue.appelId}/candidatures`} genre="objet">
        {venue.appel}
      </Lien>
    </p>
  );
}
