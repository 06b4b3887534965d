import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { accord, nombreFr } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { Decision } from '../choix.ts';
import { adresseDe, type Place } from '../reperage.ts';

interface Proprietes {
  readonly corrections: Choix['corrections'];
  readonly decider: (decision: Decision) => void;
  readonly allerA: (place: Place) => void;
}

const MONTREES = 50;

/** Les cellules récrites ici : le fichier reçu, lui, ne change pas. */
export function Recrites({ corrections, decider, allerA }: Proprietes) {
  const { length } = corrections;
  if (length === 0) return null;
  return (
    <>
      <h3 className="compte">
        <b>{nombreFr(length)}</b> {accord(length, 'cellule récrite', 'cellules récrites')}
      </h3>
      <ul className="pourquoi">
        {corrections
          .slice(-MONTREES)
          .toReversed()
          .map((correction) => (
            <li key={adresseDe(correction)} data-remarque>
              <button
                type="button"
                className="correction"
                aria-label={`${adresseDe(correction)} : aller à cette cellule`}
                onClick={() => allerA(correction)}
              >
                {adresseDe(correction)}
              </button>
              <span>{correction.texte === '' ? <i>vidée</i> : correction.texte}</span>
              <span className="puces">
                <Bouton
                  genre="discret"
                  libelle={`Remettre le texte du fichier en ${adresseDe(correction)}`}
                  surClic={() => decider({ genre: 'remettre', ligne: correction.ligne, colonne: correction.colonne })}
                >
                  Remettre le texte du fichier
                </Bouton>
              </span>
            </li>
          ))}
      </ul>
    </>
  );
}
