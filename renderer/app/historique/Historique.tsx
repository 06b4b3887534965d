import './historique.css';
import { useState } from 'react';
import type { Entree } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerLeFoyer } from '#renderer/ui/dialogue/donner-le-foyer.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { direChangement } from './dire-changement.ts';

type Objet = Entree<'historique.objet'>['objet'];

const AU_PLUS = 30;
const CHANGEMENTS_AU_PLUS = 4;
const HEURE = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit' });
const JOUR = new Intl.DateTimeFormat('fr-CA');

function quand(utc: string): string {
  const instant = new Date(utc);
  return `${dateCourte(JOUR.format(instant))} à ${HEURE.format(instant).replace(':', ' h ')}`;
}

function Lignes({ objet, id }: { readonly objet: Objet; readonly id: string }) {
  const { donnees, erreur } = useRequete('historique.objet', { objet, id });
  if (erreur !== null && donnees === null) return <p className="note">{erreur.message}</p>;
  if (donnees === null) return <Chargement>Lecture de l’historique…</Chargement>;
  if (donnees.length === 0) return <p className="note">Rien n’a changé depuis la création.</p>;
  return (
    <ol className="historique">
      {donnees.slice(0, AU_PLUS).map(({ num, quandUtc, auteur, libelle, changements }) => (
        <li key={num}>
          <b>{libelle}</b>
          <span className="note">{auteur === '' ? quand(quandUtc) : `${quand(quandUtc)}, ${auteur}`}</span>
          {changements.slice(0, CHANGEMENTS_AU_PLUS).map((changement, rang) => (
            <span className="note" key={rang}>
              {direChangement(changement)}
            </span>
          ))}
          {changements.length > CHANGEMENTS_AU_PLUS && (
            <span className="note">
              {pluriel(changements.length - CHANGEMENTS_AU_PLUS, 'autre changement', 'autres changements')}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

interface Proprietes {
  readonly objet: Objet;
  readonly id: string;
  /** Montré aussitôt : là où l'on est venu pour lui. */
  readonly deplie?: boolean;
}

/** L'historique d'un objet, replié d'ordinaire : ce qui a changé, quand, par qui. Ne se lit qu'une fois ouvert. */
export function Historique({ objet, id, deplie = false }: Proprietes) {
  const [ouvert, setOuvert] = useState(deplie);
  if (ouvert)
    return (
      // Le bouton a disparu : ce qu'il a ouvert reçoit le foyer.
      <div tabIndex={-1} ref={deplie ? undefined : donnerLeFoyer}>
        <Lignes objet={objet} id={id} />
      </div>
    );
  return (
    <Bouton genre="discret" icone="horloge" surClic={() => setOuvert(true)}>
      Voir l’historique
    </Bouton>
  );
}
