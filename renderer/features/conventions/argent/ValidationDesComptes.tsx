import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { ModifierAnnee } from '../fiche/ModifierAnnee.tsx';
import type { Onglet } from '../fiche/convention.types.ts';

const direLe = (le: string | null) => (le === null ? 'non validé' : `validé le ${dateCourte(le)}`);

/** Où en sont les deux comptes rendus d'un exercice, que l'État valide avant tout solde (E7), et le geste pour le noter. */
export function ValidationDesComptes({ fiche, annee, vu, jour }: Onglet & { readonly annee: number }) {
  const [ouvert, setOuvert] = useState(false);
  const initiale = fiche.initiale.annees.find((une) => une.annee === annee);
  if (initiale === undefined) return null;
  const { financierValideLe, chargesValideesLe } = initiale;
  const valides = financierValideLe !== null && chargesValideesLe !== null;
  return (
    <>
      <Repere
        sens="info"
        mot={`Comptes rendus ${annee}.`}
        gestes={
          <Bouton genre="discret" surClic={() => setOuvert(true)}>
            {valides ? 'Corriger leur validation' : 'Noter leur validation'}
          </Bouton>
        }
      >
        {`Compte rendu financier ${direLe(financierValideLe)} ; compte rendu des charges nettes ${direLe(chargesValideesLe)}.`}
      </Repere>
      {ouvert && (
        <ModifierAnnee
          convention={fiche.convention}
          annee={initiale}
          partie="instruction"
          vu={vu}
          jour={jour}
          surFermer={() => setOuvert(false)}
        />
      )}
    </>
  );
}
