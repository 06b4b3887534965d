import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { FinDeFiche } from '../FinDeFiche.tsx';
import { RemplacerStructure } from './RemplacerStructure.tsx';

interface Proprietes {
  readonly fiche: Sortie<'structures.fiche'>;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Les gestes du bas de la fiche : fusionner, remplacer, supprimer. */
export function GestesDeLaStructure({ fiche, aujourdHui, surFermer }: Proprietes) {
  const { id, nom } = fiche.structure;
  const [remplace, setRemplace] = useState(false);
  return (
    <>
      {remplace && (
        <RemplacerStructure
          id={id}
          nom={nom}
          personnes={fiche.personnes.length}
          aujourdHui={aujourdHui}
          surFermer={() => setRemplace(false)}
        />
      )}
      <FinDeFiche objet="structures" id={id} nom={nom} surFermer={surFermer}>
        {fiche.remplaceePar === null && <Bouton surClic={() => setRemplace(true)}>Remplacée par…</Bouton>}
      </FinDeFiche>
    </>
  );
}
