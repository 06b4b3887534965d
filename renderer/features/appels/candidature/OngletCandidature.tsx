import { Historique } from '#renderer/app/historique/Historique.tsx';
import type { PartieDeCandidature } from '../appels.types.ts';
import { Consortium } from './Consortium.tsx';
import { Montants } from './Montants.tsx';
import { Porteur } from './Porteur.tsx';
import { PublicsTouches } from './PublicsTouches.tsx';
import { VoletsEtCas } from './VoletsEtCas.tsx';
import { ZonesDeLaCandidature } from './ZonesDeLaCandidature.tsx';

/** Ce que dit la candidature : porteur, volets, publics, zones, montants, consortium. Tout se change en place. */
export function OngletCandidature(partie: PartieDeCandidature) {
  return (
    <>
      <div className="deux-colonnes">
        <div>
          <Porteur {...partie} />
          <VoletsEtCas {...partie} />
          <ZonesDeLaCandidature {...partie} />
        </div>
        <div>
          <Consortium {...partie} />
          <PublicsTouches {...partie} />
        </div>
      </div>
      <Montants {...partie} />
      <Historique objet="candidature" id={partie.fiche.candidature.id} />
    </>
  );
}
