import { ZonesVisees } from '#renderer/app/conventions/ZonesVisees.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { PartieDeCandidature } from '../appels.types.ts';

/** Où le projet agirait : ces zones seront celles de la convention. */
export function ZonesDeLaCandidature({ fiche: { candidature, zones } }: PartieDeCandidature) {
  const { id: candidatureId } = candidature;
  const ajout = useCommande('candidatures.viser');
  const retrait = useCommande('candidatures.retirer');
  const aviser = useAvisAnnulable();
  return (
    <ZonesVisees
      titre="Où il agit"
      zones={zones}
      surViser={(zone) => ajout.lancer({ candidatureId, zone })}
      surRetirer={({ id, libelle }) =>
        void retrait
          .lancer({ quoi: 'zone', id })
          .then(() => aviser(`« ${libelle} » retiré.`, 'candidatures.retirer'), direRefus())
      }
    />
  );
}
