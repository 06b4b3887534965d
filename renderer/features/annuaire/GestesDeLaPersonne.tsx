import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';
import { NExercePlus } from './affectations/NExercePlus.tsx';
import { FinDeFiche } from './FinDeFiche.tsx';

interface Proprietes {
  readonly personne: FichePersonne;
  /** Les instances où elle siège encore. */
  readonly siege: readonly string[];
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Les gestes du bas de la fiche : fusionner, ne plus exercer, supprimer. */
export function GestesDeLaPersonne({ personne, siege, aujourdHui, surFermer }: Proprietes) {
  const [part, setPart] = useState(false);
  return (
    <>
      {part && (
        <NExercePlus personne={personne} siege={siege} aujourdHui={aujourdHui} surFermer={() => setPart(false)} />
      )}
      <FinDeFiche objet="personnes" id={personne.id} nom={nomComplet(personne)} surFermer={surFermer}>
        {personne.ancienneLe === null && <Bouton surClic={() => setPart(true)}>N’exerce plus…</Bouton>}
      </FinDeFiche>
    </>
  );
}
