import './meteo.css';
import { useRef, useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { type Tendance, tendanceDe } from '#shared/domain/feuille-de-route/meteo.rules.ts';
import type { Meteo } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { EtatDeMeteo } from '#renderer/app/feuilles/EtatDeMeteo.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import { useFiche } from '../contexte-fiche.ts';
import { NoterLaMeteo } from './NoterLaMeteo.tsx';

const TENDANCES: Readonly<Record<Tendance, string>> = {
  mieux: 'meilleure que la précédente',
  moins_bien: 'moins bonne que la précédente',
  stable: 'comme la précédente',
};

interface PropDeMeteo {
  readonly meteo: Meteo;
  readonly tendance: Tendance | null;
  readonly surRetirer: () => void;
}

function UneMeteo({ meteo, tendance, surRetirer }: PropDeMeteo) {
  const { niveau, le, synthese, personneId, signataire } = meteo;
  return (
    <div className="une-meteo">
      <span className="une-meteo-tete">
        <EtatDeMeteo niveau={niveau} />
        <BoutonCarre icone="fermer" libelle={`Retirer la météo du ${dateCourte(le)}`} surClic={surRetirer} />
      </span>
      <p className="une-meteo-synthese">{synthese}</p>
      <p className="note">
        <Lien vers={`/annuaire/${personneId}`}>{signataire}</Lien>
        {`, le ${dateCourte(le)}${tendance === null ? '' : ` ; ${TENDANCES[tendance]}`}`}
      </p>
    </div>
  );
}

/** La météo de l'action : la dernière, signée et datée ; un clic en note une autre ou montre celles d'avant. */
export function MeteoDeLaFiche() {
  const { meteos, garder } = useFiche();
  const { lancer } = useCommande('meteos.retirer');
  const aviser = useAvisAnnulable();
  const bouton = useRef<HTMLButtonElement>(null);
  const [note, setNote] = useState(false);
  const [toutes, setToutes] = useState(false);
  const [derniere, ...passees] = meteos;
  const fermer = () => {
    setNote(false);
    bouton.current?.focus();
  };
  const retirer = (id: string) => {
    // La ligne touchée disparaît : le foyer va au geste du bloc, sans attendre.
    bouton.current?.focus();
    void garder(lancer({ id })).then(() => aviser('Météo retirée.', 'meteos.retirer'), direRefus());
  };
  const uneMeteo = (meteo: Meteo, rang: number) => (
    <UneMeteo meteo={meteo} tendance={tendanceDe(meteos.slice(rang))} surRetirer={() => retirer(meteo.id)} />
  );
  return (
    <div className="champ meteo" role="group" aria-labelledby="meteo-de-la-fiche">
      <div className="depliable-tete">
        <span className="mot" id="meteo-de-la-fiche">
          Météo
        </span>
        <Bouton
          ref={bouton}
          genre="discret"
          deplie={note}
          libelle={note ? 'Renoncer : Météo' : 'Noter la météo'}
          surClic={() => setNote(!note)}
        >
          {note ? 'Renoncer' : 'Noter'}
        </Bouton>
      </div>
      {note && <NoterLaMeteo surFait={fermer} />}
      {derniere !== undefined && uneMeteo(derniere, 0)}
      {passees.length > 0 && (
        <Bouton genre="discret" deplie={toutes} surClic={() => setToutes(!toutes)}>
          {toutes ? 'Masquer les météos passées' : pluriel(passees.length, 'météo passée', 'météos passées')}
        </Bouton>
      )}
      {toutes && (
        <ul className="meteos-passees">
          {passees.map((meteo, rang) => (
            <li key={meteo.id}>{uneMeteo(meteo, rang + 1)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
