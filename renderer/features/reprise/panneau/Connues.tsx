import { useState } from 'react';
import { MOTS_DE_CIBLE } from '#shared/domain/reprise/cibles.labels.ts';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { accord, nombreFr } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Decision } from '../choix.ts';
import type { Place } from '../reperage.ts';
import type { Comprise } from '../reprise.types.ts';
import { LiensDeLignes } from './LiensDeLignes.tsx';

interface Proprietes {
  readonly comprise: Comprise;
  readonly choix: Choix;
  readonly decider: (decision: Decision) => void;
  readonly allerA: (place: Place) => void;
}

const MONTREES = 50;

/** Qui est déjà dans l'annuaire : la ligne complète sa fiche, sauf si c'est quelqu'un d'autre. */
export function Connues({ comprise, choix, decider, allerA }: Proprietes) {
  const { connues } = comprise.comptes;
  const [toutes, setToutes] = useState(false);
  const mots = MOTS_DE_CIBLE[comprise.cible];
  if (connues === 0 && choix.distinctes.length === 0) return null;
  const montrees = toutes ? comprise.connues : comprise.connues.slice(0, MONTREES);
  return (
    <>
      <h3 className="compte">
        <b>{nombreFr(connues)}</b> déjà {accord(connues, 'connue, complétée', 'connues, complétées')}
      </h3>
      <ul className="pourquoi">
        {montrees.map(({ ligne, id, libelle }) => (
          <li key={ligne} data-remarque>
            <LiensDeLignes lignes={[ligne]} surAller={() => allerA({ ligne, colonne: 0 })} />
            <Lien vers={mots.fiche(id)}>{libelle}</Lien>
            <span className="puces">
              <Bouton
                genre="discret"
                libelle={`Ligne ${ligne + 1} : ce n’est pas ${libelle}, ${mots.autre.toLowerCase()}`}
                surClic={() => decider({ genre: 'distinguer', ligne })}
              >
                {mots.autre}
              </Bouton>
            </span>
          </li>
        ))}
        {choix.distinctes.map((ligne) => (
          <li key={ligne} data-remarque>
            <LiensDeLignes lignes={[ligne]} surAller={() => allerA({ ligne, colonne: 0 })} />
            <span>Entre à neuf.</span>
            <span className="puces">
              <Bouton
                genre="discret"
                libelle={`Ligne ${ligne + 1} : ${mots.meme.toLowerCase()}`}
                surClic={() => decider({ genre: 'confondre', ligne })}
              >
                {mots.meme}
              </Bouton>
            </span>
          </li>
        ))}
      </ul>
      {comprise.connues.length > montrees.length && (
        <Bouton genre="discret" surClic={() => setToutes(true)}>
          {`Montrer les ${nombreFr(comprise.connues.length)}`}
        </Bouton>
      )}
      {connues > comprise.connues.length && toutes && (
        <p className="note">{`Les ${nombreFr(comprise.connues.length)} premières sont listées.`}</p>
      )}
    </>
  );
}
