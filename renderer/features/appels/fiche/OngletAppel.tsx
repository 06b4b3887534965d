import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useAllerAuBloc } from '#renderer/app/use-aller-au-bloc.ts';
import type { PartieDAppel } from '../appels.types.ts';
import { Calendrier } from './Calendrier.tsx';
import { Documents } from './Documents.tsx';
import { Enveloppe } from './Enveloppe.tsx';
import { IdentiteDeLAppel } from './IdentiteDeLAppel.tsx';
import { Publics } from './Publics.tsx';
import { Questions } from './Questions.tsx';
import { ZonesPrioritaires } from './ZonesPrioritaires.tsx';

/** Ce que dit l'appel : calendrier, enveloppe, publics, zones prioritaires, documents, questions. Tout se change en place. */
export function OngletAppel(partie: PartieDAppel) {
  const ici = useAllerAuBloc();
  return (
    <div ref={ici}>
      <div className="deux-colonnes">
        <div>
          <IdentiteDeLAppel {...partie} />
          <Enveloppe {...partie} />
          <ZonesPrioritaires {...partie} />
        </div>
        <div>
          <Calendrier {...partie} />
          <Publics {...partie} />
          <Documents {...partie} />
        </div>
      </div>
      <Questions {...partie} />
      <Historique objet="appel" id={partie.fiche.appel.id} />
    </div>
  );
}
