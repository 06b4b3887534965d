import { useState } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { reponseDeCritereLibelle } from '#shared/domain/appel/appel.labels.ts';
import { type ReponseDeCritere, reponseDeCritereSchema } from '#shared/domain/appel/critere.schema.ts';
import type { Verdict } from '#shared/domain/appel/eligibilite.rules.ts';
import { Reponse } from './Reponse.tsx';
import { DireLeRefus } from './DireLeRefus.tsx';

const REPONSES = reponseDeCritereSchema.options.map((valeur) => ({ valeur, libelle: reponseDeCritereLibelle[valeur] }));

interface Proprietes {
  readonly candidatureId: string;
  readonly verdict: Verdict;
}

/** Un critère et sa réponse ; « non rempli » demande pourquoi. Ce qui est lu de la candidature se laisse, ou se répond à la main. */
export function LigneDeCritere({ candidatureId, verdict }: Proprietes) {
  const { critere, reponse, motif, lu } = verdict;
  const [refuse, setRefuse] = useState(false);
  const { lancer } = useCommande('candidatures.controler');
  const repondre = (choix: ReponseDeCritere | null) =>
    lancer({ candidatureId, controle: { critereId: critere.id, reponse: choix, motif: null } });
  const choisir = async (choix: ReponseDeCritere | null) => {
    if (choix === 'non') setRefuse(true);
    else await repondre(choix);
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
            surClic={() => void repondre('oui').catch(direRefus())}
          >
            À la main
          </Bouton>
        </>
      ) : (
        <>
          {reponse === 'non' && <Reponse reponse={reponse} />}
          <div className="libelle-cache reponse-au-critere">
            <ChoixSurPlace
              libelle={critere.libelle}
              options={REPONSES}
              vide={critere.cle === null ? 'À contrôler' : 'Lire de la candidature'}
              valeur={reponse}
              surEnregistrer={choisir}
            />
          </div>
        </>
      )}
      {refuse && (
        <DireLeRefus candidatureId={candidatureId} critere={critere} motif={motif} surFermer={() => setRefuse(false)} />
      )}
    </li>
  );
}
