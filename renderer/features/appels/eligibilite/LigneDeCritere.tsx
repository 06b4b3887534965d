import { useState } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { reponseDeCritereLibelle } from '#shared/domain/appel/appel.labels.ts';
import { type ReponseDeCritere, reponseDeCritereSchema } from '#shared/domain/appel/critere.schema.ts';
import type { Verdict } from '#shared/domain/appel/eligibilite.rules.ts';
import { RepondreAuCritere } from './RepondreAuCritere.tsx';
import { Reponse } from './Reponse.tsx';

const REPONSES = reponseDeCritereSchema.options.map((valeur) => ({ valeur, libelle: reponseDeCritereLibelle[valeur] }));

interface Proprietes {
  readonly candidatureId: string;
  readonly verdict: Verdict;
  readonly vu: number;
}

/** Un critère et sa réponse. Un refus, et toute réponse à la main à ce qui se lit de la candidature, demandent pourquoi. */
export function LigneDeCritere({ candidatureId, verdict, vu }: Proprietes) {
  const { critere, reponse, motif, lu } = verdict;
  const [demandee, setDemandee] = useState<ReponseDeCritere | null>(null);
  const { id: critereId, libelle: objet } = critere;
  const { modifier } = useModification('candidatures.controler', { candidatureId, critereId, vu, objet });
  // Ce qui se voit est ce qui est écrit : une réponse qui attend son motif ne se montre pas encore.
  const choisir = (choix: ReponseDeCritere | null) => {
    if (choix === 'non' || (choix !== null && critere.cle !== null)) setDemandee(choix);
    else void modifier({ reponse: choix, motif: null }).catch(direRefus());
  };
  return (
    <li className="critere">
      <span className="critere-dit">
        {critere.libelle}
        {motif !== null && <span className="note"> {motif}</span>}
      </span>
      {lu ? (
        <>
          <Reponse reponse={reponse} />
          <span className="note">lu</span>
          <Bouton
            genre="discret"
            libelle={`À la main : ${critere.libelle}`}
            surClic={() => setDemandee(reponse ?? 'oui')}
          >
            À la main
          </Bouton>
        </>
      ) : (
        <>
          {reponse === 'non' && <Reponse reponse={reponse} />}
          <div className="libelle-cache reponse-au-critere">
            <ChampChoix
              libelle={critere.libelle}
              options={REPONSES}
              vide={critere.cle === null ? 'À contrôler' : 'Lire de la candidature'}
              valeur={reponse}
              surChange={choisir}
            />
          </div>
        </>
      )}
      {demandee !== null && (
        <RepondreAuCritere
          candidatureId={candidatureId}
          critere={critere}
          vu={vu}
          reponse={demandee}
          motif={lu ? null : motif}
          surFermer={() => setDemandee(null)}
        />
      )}
    </li>
  );
}
