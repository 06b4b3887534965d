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
  const vues = comprise.montrees.flatMap(({ ligne, comprise: une }) =>
    une?.sort === 'entre' && une.connue !== null ? [{ ligne, connue: une.connue }] : [],
  );
  if (connues === 0 && choix.distinctes.length === 0) return null;
  const montrees = vues.slice(0, MONTREES);
  return (
    <>
      <h3 className="compte">
        <b>{nombreFr(connues)}</b> déjà {accord(connues, 'connue, complétée', 'connues, complétées')}
      </h3>
      <ul className="pourquoi">
        {montrees.map(({ ligne, connue }) => (
          <li key={ligne} data-remarque>
            <LiensDeLignes lignes={[ligne]} surAller={() => allerA({ ligne, colonne: 0 })} />
            <Lien vers={`/annuaire/${connue.id}`}>{connue.libelle}</Lien>
            <span className="puces">
              <Bouton
                genre="discret"
                libelle={`Ligne ${ligne + 1} : ce n’est pas ${connue.libelle}, c’est une autre personne`}
                surClic={() => decider({ genre: 'distinguer', ligne })}
              >
                C’est une autre personne
              </Bouton>
            </span>
          </li>
        ))}
        {choix.distinctes.map((ligne) => (
          <li key={ligne} data-remarque>
            <LiensDeLignes lignes={[ligne]} surAller={() => allerA({ ligne, colonne: 0 })} />
            <span>Entre comme une autre personne.</span>
            <span className="puces">
              <Bouton
                genre="discret"
                libelle={`Ligne ${ligne + 1} : c’est la personne déjà connue`}
                surClic={() => decider({ genre: 'confondre', ligne })}
              >
                C’est la même personne
              </Bouton>
            </span>
          </li>
        ))}
      </ul>
      {connues > montrees.length && (
        <p className="note">
          Sont listées celles des lignes montrées dans le tableau ; faites-le défiler pour voir les autres.
        </p>
      )}
    </>
  );
}
