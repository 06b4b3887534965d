import { nombreFr } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { Decision } from '../choix.ts';
import { lettreDeColonne } from '#shared/text/place.ts';
import type { Place } from '../reperage.ts';
import { type GroupeDeRemarques, propositionsDe } from './grouper.ts';
import { RemarqueARevoir } from './RemarqueARevoir.tsx';

interface Proprietes {
  readonly groupe: GroupeDeRemarques;
  readonly decider: (decision: Decision) => void;
  readonly allerA: (place: Place) => void;
  readonly editer: (place: Place) => void;
}

/** La même remarque dans bien des cellules d'une colonne : toutes d'un geste, ou l'une après l'autre. */
export function RemarquesPareilles({ groupe, decider, allerA, editer }: Proprietes) {
  const { phrase, colonne, remarques } = groupe;
  const combien = nombreFr(remarques.length);
  const propositions = propositionsDe(remarques);
  const refusees = remarques.every(({ gravite }) => gravite === 'refus');
  return (
    <li data-remarque className="pareilles">
      <b>{colonne === null ? '' : lettreDeColonne(colonne)}</b>
      <span>
        {typographier(phrase)} <span className="note">{`${combien} fois`}</span>
      </span>
      <span className="puces">
        {propositions !== null && (
          <Bouton surClic={() => decider({ genre: 'toutEcrire', corrections: propositions })}>
            {`Prendre les ${combien} propositions`}
          </Bouton>
        )}
        {refusees && propositions === null && (
          <Bouton
            genre="discret"
            surClic={() => decider({ genre: 'ecarter', lignes: remarques.map(({ ligne }) => ligne) })}
          >
            {`Laisser ces ${combien} lignes de côté`}
          </Bouton>
        )}
      </span>
      <details>
        <summary>Une par une</summary>
        <ul className="pourquoi">
          {remarques.map((remarque) => (
            <RemarqueARevoir
              key={remarque.ligne}
              remarque={remarque}
              decider={decider}
              allerA={allerA}
              editer={editer}
            />
          ))}
        </ul>
      </details>
    </li>
  );
}
