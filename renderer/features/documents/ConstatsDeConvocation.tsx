import { controlerConvocation } from '#shared/domain/reunion/convocation.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { CoordonneesDuService } from './CoordonneesDuService.tsx';

/** Ce que la convocation doit respecter, au moment de la produire. */
export function ConstatsDeConvocation({
  seance,
  aujourdHui,
}: {
  readonly seance: Seance;
  readonly aujourdHui: string;
}) {
  return (
    <Panneau titre="Avant d’envoyer">
      <CoordonneesDuService emetteur={seanceDuDocument(seance, 'convocation').emetteur} genre="convocation" />
      <ListeDeConstats
        constats={controlerConvocation(seance, aujourdHui)}
        complet="Tout ce que la convocation doit porter est là."
      />
      <p>
        <Lien vers={`/reunions/${seance.reunion.id}/convocation`} genre="geste">
          Noter l’envoi, la date et le lieu
        </Lien>
      </p>
    </Panneau>
  );
}
