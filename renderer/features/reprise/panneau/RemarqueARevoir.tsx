import type { Remarque } from '#shared/domain/reprise/comprehension.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { Decision } from '../choix.ts';
import { adresseDe, type Place } from '../reperage.ts';

interface Proprietes {
  readonly remarque: Remarque;
  readonly decider: (decision: Decision) => void;
  readonly allerA: (place: Place) => void;
  readonly editer: (place: Place) => void;
}

/** Ce qu'il y a à regarder dans une cellule : y aller, prendre ce qui est proposé, ou l'écrire soi-même. */
export function RemarqueARevoir({ remarque, decider, allerA, editer }: Proprietes) {
  const { ligne, colonne, phrase, propositions } = remarque;
  const place = { ligne, colonne: colonne ?? 0 };
  const ou = colonne === null ? `Ligne ${ligne + 1}` : adresseDe(place);
  return (
    <li data-remarque>
      <button
        type="button"
        className="correction"
        aria-label={`${ou} : aller à cette cellule`}
        onClick={() => allerA(place)}
      >
        {colonne === null ? ligne + 1 : ou}
      </button>
      <span>{typographier(phrase)}</span>
      <span className="puces">
        {colonne !== null &&
          propositions.map(({ libelle, texte }) => (
            <Bouton
              key={`${libelle} ${texte}`}
              libelle={`${libelle}, en ${ou}`}
              surClic={() => decider({ genre: 'ecrire', ...place, texte })}
            >
              {libelle}
            </Bouton>
          ))}
        {colonne !== null && (
          <Bouton
            genre="discret"
            libelle={`${propositions.length > 0 ? 'Choisir' : 'Corriger'} ${ou}`}
            surClic={() => editer(place)}
          >
            {propositions.length > 0 ? 'Choisir' : 'Corriger'}
          </Bouton>
        )}
        {remarque.gravite === 'refus' && propositions.length === 0 && (
          <Bouton
            genre="discret"
            libelle={`Laisser de côté la ligne ${ligne + 1}`}
            surClic={() => decider({ genre: 'ecarter', lignes: [ligne] })}
          >
            Laisser de côté
          </Bouton>
        )}
      </span>
    </li>
  );
}
