import { useState } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ConsignerLesDecisions } from './ConsignerLesDecisions.tsx';

interface Proprietes {
  readonly contratId: string;
  readonly annee: number;
}

/** Le geste qui porte à une séance les décisions que nulle n'a encore ; absent s'il n'y en a pas. */
export function Consigner({ contratId, annee }: Proprietes) {
  const { donnees } = useRequete('programmation.consignation', { contratId, annee });
  const [ouvert, setOuvert] = useState(false);
  if (donnees === null) return null;
  const reste = donnees.aConsigner.reduce((somme, { accordes, refuses }) => somme + accordes + refuses, 0);
  return (
    <>
      {reste > 0 && (
        <Bouton genre="discret" icone="bulle" surClic={() => setOuvert(true)}>
          {`Consigner ${pluriel(reste, 'décision', 'décisions')}…`}
        </Bouton>
      )}
      {ouvert && (
        <ConsignerLesDecisions
          contratId={contratId}
          annee={annee}
          consignation={donnees}
          surFermer={() => setOuvert(false)}
        />
      )}
    </>
  );
}
