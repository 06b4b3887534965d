import './aide.css';
import { useState } from 'react';
import { typographier } from '#shared/text/typographie.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { MotsDeDroit, Raccourcis } from './AnnexesDuManuel.tsx';
import { MANUEL } from './manuel.ts';
import { PageDuManuel } from './PageDuManuel.tsx';
import { Qualite } from './Qualite.tsx';
import { ReglesDuManuel } from './ReglesDuManuel.tsx';
import { ANNEXES, SommaireDuManuel } from './SommaireDuManuel.tsx';
import { TrouveesDansLeManuel } from './TrouveesDansLeManuel.tsx';

/** Le manuel, hors ligne : le sommaire, une recherche, la page demandée. */
export function PageAide({ page: demandee }: { readonly page: string }) {
  const [frappe, setFrappe] = useState('');
  const page = MANUEL.find(({ cle }) => cle === demandee);
  const annexe = ANNEXES.find(({ cle }) => cle === demandee);
  const { titre, enBref } = page ?? annexe ?? (MANUEL[0] as (typeof MANUEL)[number]);
  const cherche = frappe.trim().length >= 2;
  useFil({ nom: 'Aide', vers: '/aide' }, { nom: titre });
  return (
    <>
      <EnTete titre={titre} faits={[typographier(enBref)]} />
      <div className="corps manuel">
        <div>
          <ChampTexte
            libelle="Chercher dans le manuel"
            type="search"
            exemple="quorum, coller, pouvoir…"
            valeur={frappe}
            surChange={setFrappe}
          />
          <SommaireDuManuel ici={page?.cle ?? annexe?.cle ?? 'commencer'} />
        </div>
        <article className="manuel-page" aria-label={cherche ? 'Sections trouvées' : titre}>
          {cherche ? (
            <TrouveesDansLeManuel frappe={frappe} surSuivre={() => setFrappe('')} />
          ) : annexe?.cle === 'raccourcis' ? (
            <Raccourcis />
          ) : annexe?.cle === 'regles' ? (
            <ReglesDuManuel />
          ) : annexe?.cle === 'qualite' ? (
            <Qualite />
          ) : annexe?.cle === 'mots' ? (
            <MotsDeDroit />
          ) : (
            <PageDuManuel page={page ?? (MANUEL[0] as (typeof MANUEL)[number])} />
          )}
        </article>
      </div>
    </>
  );
}
