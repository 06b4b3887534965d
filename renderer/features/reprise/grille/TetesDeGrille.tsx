import { memo } from 'react';
import type { ColonneComprise } from '#shared/domain/reprise/comprehension.schema.ts';
import type { Decision } from '../choix.ts';
import { lettreDeColonne } from '#shared/text/place.ts';
import type { Comprise } from '../reprise.types.ts';

interface Proprietes {
  readonly colonnes: readonly ColonneComprise[];
  readonly champs: Comprise['champs'];
  /** Ce que la personne vient de choisir, avant que l'hôte n'ait relu. */
  readonly choisies: readonly { readonly colonne: number; readonly champ: string | null }[];
  readonly decider: (decision: Decision) => void;
}

const TIENT: Readonly<Record<NonNullable<ColonneComprise['tient']>, string>> = {
  titre: '',
  contenu: 'deviné',
  memoire: 'comme avant',
  choix: 'votre choix',
};

function Tetes({ colonnes, champs, choisies, decider }: Proprietes) {
  return (
    <thead>
      <tr className="comprises" aria-rowindex={1}>
        <th scope="col">
          <span className="hors-vue">Ligne</span>
        </th>
        {colonnes.map(({ colonne, titre, champ, tient }) => {
          const choisie = choisies.find((une) => une.colonne === colonne);
          const valeur = choisie === undefined ? champ : choisie.champ;
          const note = valeur === null ? '' : TIENT[choisie === undefined ? (tient ?? 'titre') : 'choix'];
          return (
            <th key={colonne} scope="col">
              <select
                className="saisie"
                data-laissee={valeur === null || undefined}
                aria-label={`Sens de la colonne ${lettreDeColonne(colonne)}${titre === '' ? '' : `, « ${titre} »`}`}
                title={champs.find(({ id }) => id === valeur)?.libelle ?? 'Colonne laissée'}
                value={valeur ?? ''}
                onChange={({ target }) =>
                  decider({ genre: 'colonne', colonne, champ: target.value === '' ? null : target.value })
                }
              >
                <option value="">Laisser</option>
                {champs.map(({ id, libelle }) => (
                  <option key={id} value={id}>
                    {libelle}
                  </option>
                ))}
              </select>
              <span className="note">{note}</span>
            </th>
          );
        })}
      </tr>
      <tr className="lettres" aria-rowindex={2}>
        <td />
        {colonnes.map(({ colonne }) => (
          <th key={colonne} scope="col">
            {lettreDeColonne(colonne)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Au-dessus du tableau : ce que chaque colonne veut dire, à changer d'une liste, et sa lettre. */
export const TetesDeGrille = memo(Tetes);
