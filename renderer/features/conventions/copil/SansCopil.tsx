import { useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { ChoisirLeCopil } from './ChoisirLeCopil.tsx';
import { CreerLeCopil } from './CreerLeCopil.tsx';

/** Aucune instance ne suit encore la convention : la créer d'un geste, ou en choisir une. */
export function SansCopil({ conventionId }: { readonly conventionId: string }) {
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
      {geste === 'choisir' && <ChoisirLeCopil conventionId={conventionId} enPlace={null} surFermer={fermer} />}
    </>
  );
}
