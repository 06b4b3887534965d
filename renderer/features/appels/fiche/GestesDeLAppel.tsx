import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import type { Appel } from '#shared/domain/appel/appel.schema.ts';
import { InscrireUneCandidature } from '../candidatures/InscrireUneCandidature.tsx';

/** Inscrire une candidature d'abord ; reprendre un export, supprimer l'appel, dans le menu. */
export function GestesDeLAppel({ appel: { id, intitule } }: { readonly appel: Appel }) {
  const [, aller] = useLocation();
  const aviser = useAvisAnnulable();
  const [inscrit, setInscrit] = useState(false);
  const { lancer } = useCommande('appels.supprimer');
  const supprimer = () =>
    void lancer({ id }).then(() => {
      aller('/conventions/appels');
      aviser(`« ${intitule} » est à la corbeille.`, 'appels.supprimer');
    }, direRefus('Appel non supprimé.'));
  return (
    <>
      <Bouton genre="premier" icone="plus" surClic={() => setInscrit(true)}>
        Inscrire une candidature
      </Bouton>
      <Menu
        gestes={[
          {
            id: 'reprendre',
            libelle: 'Reprendre un export de candidatures…',
            icone: 'tableau',
            surClic: () => aller(`/conventions/reprendre?contenu=candidatures&vers=${id}`),
          },
          {
            id: 'zones',
            libelle: 'Reprendre une liste de zones…',
            icone: 'tableau',
            surClic: () => aller(`/conventions/reprendre?contenu=zones&vers=${id}`),
          },
          { id: 'supprimer', libelle: 'Supprimer l’appel', icone: 'corbeille', danger: true, surClic: supprimer },
        ]}
      />
      {inscrit && <InscrireUneCandidature appelId={id} surFermer={() => setInscrit(false)} />}
    </>
  );
}
