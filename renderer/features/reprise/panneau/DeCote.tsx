import { accord, nombreFr } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { Decision } from '../choix.ts';
import { type Place, sousLesTitres } from '../reperage.ts';
import type { Comprise } from '../reprise.types.ts';
import { LiensDeLignes } from './LiensDeLignes.tsx';

interface Proprietes {
  readonly cote: Comprise['cote'];
  readonly combien: number;
  readonly titres: Comprise['titres'];
  readonly decider: (decision: Decision) => void;
  readonly allerA: (place: Place) => void;
}

/** Les lignes laissées, par raison, et de quoi les reprendre quand même. */
export function DeCote({ cote, combien, titres, decider, allerA }: Proprietes) {
  if (combien === 0) return null;
  return (
    <>
      <h3 className="compte">
        <b>{nombreFr(combien)}</b> {accord(combien, 'reste de côté', 'restent de côté')}
      </h3>
      <ul className="pourquoi">
        {cote.map(({ raison, lignes }) => {
          const reprenables = lignes.filter((ligne) => sousLesTitres(ligne, titres));
          return (
            <li key={raison} data-remarque>
              <LiensDeLignes lignes={lignes} surAller={(ligne) => allerA({ ligne, colonne: 0 })} />
              <span>{typographier(raison)}</span>
              {reprenables.length > 0 && (
                <span className="puces">
                  <Bouton
                    genre="discret"
                    libelle={`Reprendre quand même : ${raison}`}
                    surClic={() => decider({ genre: 'garder', lignes: reprenables })}
                  >
                    Reprendre quand même
                  </Bouton>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
