import { classes } from '../classes.ts';
import { Icone } from '../icone/Icone.tsx';
import type { ColonneMontree, Tri } from './colonne.ts';

interface Proprietes<L> {
  readonly colonne: ColonneMontree<L>;
  readonly tri: Tri | null;
  readonly surTri: (colonne: string) => void;
}

/** La tête d'une colonne ; un bouton si elle se trie. */
export function TeteDeColonne<L>({ colonne, tri, surTri }: Proprietes<L>) {
  const sens = tri?.colonne === colonne.id ? tri.sens : null;
  const titre = (
    <>
      {colonne.titreCourt !== undefined && (
        <span aria-hidden="true" title={colonne.titre}>
          {colonne.titreCourt}
        </span>
      )}
      <span className={classes((colonne.titreCache || colonne.titreCourt !== undefined) && 'hors-vue')}>
        {colonne.titre}
      </span>
    </>
  );
  return (
    <th
      scope="col"
      className={classes(colonne.nombre && 'nombre', colonne.etroite && 'etroite', colonne.classe) || undefined}
      aria-sort={sens === 'montant' ? 'ascending' : sens === 'descendant' ? 'descending' : undefined}
    >
      {colonne.comparer || colonne.triee ? (
        <button type="button" className="tri" onClick={() => surTri(colonne.id)}>
          {colonne.titreCourt ?? colonne.titre}
          {sens && <Icone nom={sens === 'montant' ? 'haut' : 'bas'} />}
        </button>
      ) : (
        titre
      )}
    </th>
  );
}
