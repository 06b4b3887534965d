import { useState } from 'react';
import { useLocation } from 'wouter';
import { ZonesVisees } from '#renderer/app/conventions/ZonesVisees.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { Zone } from '#shared/domain/convention/membre.schema.ts';
import { ViserUneFamille } from './ViserUneFamille.tsx';

interface Proprietes {
  readonly conventionId: string;
  readonly zones: readonly Zone[];
}

/** Où agit la convention. */
export function Zones({ conventionId, zones }: Proprietes) {
  const [famille, setFamille] = useState(false);
  const [, aller] = useLocation();
  const ajout = useCommande('conventions.viser');
  const retrait = useCommande('conventions.nePlusViser');
  const aviser = useAvisAnnulable();
  return (
    <>
      <ZonesVisees
        titre="Où elle agit"
        cle="zones"
        zones={zones}
        surViser={(zone) => ajout.lancer({ conventionId, zone })}
        surRetirer={({ id, libelle }) =>
          void retrait
            .lancer({ id })
            .then(() => aviser(`« ${libelle} » retiré.`, 'conventions.nePlusViser'), direRefus())
        }
        autresFacons={[
          {
            id: 'famille',
            libelle: 'Tous les QPV, ou les communes FRR, d’un département…',
            icone: 'carte',
            surClic: () => setFamille(true),
          },
          {
            id: 'liste',
            libelle: 'Reprendre une liste de zones…',
            icone: 'tableau',
            surClic: () => aller(`/conventions/reprendre?contenu=zones&de=convention&vers=${conventionId}`),
          },
        ]}
      />
      {famille && <ViserUneFamille conventionId={conventionId} surFermer={() => setFamille(false)} />}
    </>
  );
}
