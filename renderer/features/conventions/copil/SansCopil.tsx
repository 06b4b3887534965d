import { useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { ChoisirLeCopil } from './ChoisirLeCopil.tsx';
import { CreerLeCopil } from './CreerLeCopil.tsx';

interface Proprietes {
  readonly convention: Convention;
  readonly vu: number;
}

/** Aucune instance ne suit encore la convention : la créer d'un geste, ou en choisir une. */
export function SansCopil({ convention, vu }: Proprietes) {
  const { id: conventionId } = convention;
  const { donnees: propose } = useRequete('copils.proposer', { conventionId });
  const [geste, setGeste] = useState<'creer' | 'choisir' | null>(null);
  const fermer = () => setGeste(null);
  return (
    <>
      <Vide
        icone="personnes"
        geste={
          <>
            <Bouton genre="premier" icone="plus" desactive={propose === null} surClic={() => setGeste('creer')}>
              Créer le COPIL
            </Bouton>
            {(propose?.existants.length ?? 0) > 0 && (
              <Bouton surClic={() => setGeste('choisir')}>En choisir un qui existe</Bouton>
            )}
          </>
        }
      >
        Aucun comité de pilotage ne suit cette convention.
      </Vide>
      {geste === 'creer' && propose !== null && (
        <CreerLeCopil conventionId={conventionId} propose={propose} surFermer={fermer} />
      )}
      {geste === 'choisir' && <ChoisirLeCopil convention={convention} vu={vu} enPlace={null} surFermer={fermer} />}
    </>
  );
}
