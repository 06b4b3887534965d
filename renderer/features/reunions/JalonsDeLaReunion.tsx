import { delaiDeLaSeance } from '#shared/domain/reunion/delai.rules.ts';
import { jalonsInternes } from '#shared/domain/reunion/jalons.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { Jalons } from '#renderer/app/jalons/Jalons.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';

/** Les jalons internes de cette réunion, tant qu'elle se prépare ; d'usage, ils se règlent dans le profil de l'instance. */
export function JalonsDeLaReunion({ seance, aujourdHui }: { readonly seance: Seance; readonly aujourdHui: string }) {
  const jalons = jalonsInternes(seance, delaiDeLaSeance(seance), aujourdHui);
  if (jalons.length === 0) return null;
  return (
    <Bloc titre="Jalons internes" niveau={3}>
      <Jalons jalons={jalons} />
      <p className="note">
        D’usage, aucun texte ne les impose. <Lien vers={`/instances/${seance.instance.id}/profil`}>Les régler</Lien>
      </p>
    </Bloc>
  );
}
