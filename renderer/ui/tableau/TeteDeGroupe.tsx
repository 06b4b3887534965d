import { Icone } from '../icone/Icone.tsx';
import type { Groupe } from './groupes.ts';

interface Proprietes {
  readonly groupe: Groupe;
  /** Nombre de colonnes du tableau. */
  readonly largeur: number;
  readonly rang: number;
}

/** La tête d'un groupe de lignes : son titre, son sous-total, et de quoi le replier quand il s'y prête. */
export function TeteDeGroupe({ groupe: { titre, total, repli }, largeur, rang }: Proprietes) {
  return (
    <tr className="groupe" data-rang={rang}>
      <th scope="rowgroup" colSpan={total === undefined ? largeur : largeur - 1}>
        {repli === undefined ? (
          titre
        ) : (
          <span className="groupe-repliable">
            <button
              type="button"
              className="repli"
              aria-expanded={!repli.replie}
              aria-label={`Lignes : ${repli.nom}`}
              onClick={repli.surBasculer}
            >
              <Icone nom={repli.replie ? 'droite' : 'bas'} petite />
            </button>
            {titre}
          </span>
        )}
      </th>
      {total !== undefined && <td className="nombre">{total}</td>}
    </tr>
  );
}
