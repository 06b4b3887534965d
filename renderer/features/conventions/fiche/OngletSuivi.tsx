import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { AlertesDeLObjet } from '#renderer/app/alertes/AlertesDeLObjet.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { horsDuSuivi } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import { verseUneAide } from '#shared/domain/convention/genre.rules.ts';
import { suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { ArgentDuSuivi } from '../argent/suivi/ArgentDuSuivi.tsx';
import { ConsommationDuSuivi } from '../argent/suivi/ConsommationDuSuivi.tsx';
import { EcartsDuSuivi } from '../argent/suivi/EcartsDuSuivi.tsx';
import { BlocBeneficiaires } from '../beneficiaires/BlocBeneficiaires.tsx';
import { LigneDuTemps } from '../ligne-du-temps/LigneDuTemps.tsx';
import { Resiliations } from '../resiliation/Resiliations.tsx';
import { Annees } from './Annees.tsx';
import { AVoir } from './AVoir.tsx';
import type { Onglet, PartieDAnnee } from './convention.types.ts';
import { ModifierAnnee } from './ModifierAnnee.tsx';
import { OuvrirEcheance } from './OuvrirEcheance.tsx';
import { Versements } from './Versements.tsx';

/** Le suivi d'une convention : ce que chacun doit dans le temps, ce qui est à regarder, les années et les versements. */
export function OngletSuivi({ fiche, vu, jour }: Onglet) {
  // L'adresse dit l'échéance ouverte : le calendrier et l'accueil y mènent.
  const adresse = useAdresse();
  const [aCompleter, setACompleter] = useState<{ annee: number; partie: PartieDAnnee | undefined } | null>(null);
  const [, aller] = useLocation();
  const { echeances } = suiviDe(fiche, jour);
  const ouverte = echeances.find(({ cle }) => cle === adresse.lire('echeance')) ?? null;
  const ouvrir = (echeance: Echeance) => {
    const ailleurs = horsDuSuivi(fiche.convention.id, echeance);
    if (ailleurs === null) adresse.poser({ echeance: echeance.cle });
    else aller(ailleurs);
  };
  // Une année se complète telle que la convention la dit ; ses avenants la changent ailleurs.
  const annee = fiche.initiale.annees.find((une) => une.annee === aCompleter?.annee);
  return (
    <>
      <LigneDuTemps periode={fiche.convention} echeances={echeances} jour={jour} surOuvrir={ouvrir} />
      <AlertesDeLObjet genre="convention" id={fiche.convention.id} />
      <AVoir
        fiche={fiche}
        vu={vu}
        jour={jour}
        surOuvrir={(numero, partie) => setACompleter({ annee: numero, partie })}
      />
      <Resiliations fiche={fiche} vu={vu} jour={jour} />
      {verseUneAide(fiche.convention) && (
        <>
          <div className="deux-colonnes suivi-cote-a-cote">
            <div>
              <BlocBeneficiaires convention={fiche.convention} jour={jour} />
            </div>
            <div>
              <ArgentDuSuivi fiche={fiche} />
            </div>
          </div>
          <ConsommationDuSuivi fiche={fiche} jour={jour} />
          <EcartsDuSuivi fiche={fiche} />
          <Annees fiche={fiche} vu={vu} jour={jour} />
          <Versements fiche={fiche} vu={vu} jour={jour} />
        </>
      )}
      <Historique objet="convention" id={fiche.convention.id} />
      {ouverte !== null && (
        <OuvrirEcheance
          fiche={fiche}
          echeance={ouverte}
          vu={vu}
          jour={jour}
          surFermer={() => adresse.poser({ echeance: null })}
        />
      )}
      {annee !== undefined && (
        <ModifierAnnee
          convention={fiche.convention}
          annee={annee}
          partie={aCompleter?.partie}
          vu={vu}
          jour={jour}
          surFermer={() => setACompleter(null)}
        />
      )}
    </>
  );
}
