import { useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { ChoisirLeCopil } from './ChoisirLeCopil.tsx';

interface Proprietes {
  readonly convention: Convention;
  readonly vu: number;
  readonly instance: { readonly id: string; readonly nom: string };
}

/** Les gestes rares : faire suivre la convention par un autre COPIL, ou par aucun. */
export function GestesDuCopil({ convention, vu, instance }: Proprietes) {
  const [choisit, setChoisit] = useState(false);
  const { id: conventionId, intitule } = convention;
  const { ecrire } = useModification('copils.lier', { conventionId, vu, objet: intitule });
  const aviser = useAvisAnnulable();
  const delier = () =>
    void ecrire({ instanceId: null }).then((ecrit) => {
      if (ecrit) aviser(`Le ${instance.nom} ne suit plus cette convention. Ses séances restent.`, 'copils.lier');
    }, direRefus());
  return (
    <>
      <Menu
        libelle="Autres gestes sur le COPIL"
        gestes={[
          { id: 'changer', libelle: 'Choisir un autre COPIL…', icone: 'personnes', surClic: () => setChoisit(true) },
          { id: 'delier', libelle: 'Délier de la convention', icone: 'non', surClic: delier },
        ]}
      />
      {choisit && (
        <ChoisirLeCopil convention={convention} vu={vu} enPlace={instance.id} surFermer={() => setChoisit(false)} />
      )}
    </>
  );
}
