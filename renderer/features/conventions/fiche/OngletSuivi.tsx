import { useState } from 'react';
import type { Echeance } from '#shared/domain/convention/echeancier.types.ts';
import { suiviDe } from '#shared/domain/convention/suivi.rules.ts';
import { BlocBeneficiaires } from '../beneficiaires/BlocBeneficiaires.tsx';
import { LigneDuTemps } from '../ligne-du-temps/LigneDuTemps.tsx';
import { Annees } from './Annees.tsx';
import type { Onglet } from './convention.types.ts';
import { OuvrirEcheance } from './OuvrirEcheance.tsx';
import { Versements } from './Versements.tsx';

/** Le suivi d'une convention : ce que chacun doit dans le temps, ce que chaque année demande, et ce qui se verse. */
export function OngletSuivi({ fiche, vu, jour }: Onglet) {
  const [ouverte, setOuverte] = useState<Echeance | null>(null);
  const { echeances } = suiviDe(fiche, jour);
  return (
    <>
      <LigneDuTemps periode={fiche.convention} echeances={echeances} jour={jour} surOuvrir={setOuverte} />
      <BlocBeneficiaires convention={fiche.convention} jour={jour} />
      <Annees fiche={fiche} vu={vu} jour={jour} />
      <Versements fiche={fiche} vu={vu} jour={jour} />
      {ouverte !== null && (
        <OuvrirEcheance fiche={fiche} echeance={ouverte} vu={vu} jour={jour} surFermer={() => setOuverte(null)} />
      )}
    </>
  );
}
