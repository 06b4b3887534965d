import { classes } from '../classes.ts';
import { Icone } from '../icone/Icone.tsx';
import type { Groupe } from './groupes.ts';

interface Proprietes {
  readonly groupe: Groupe;
  readonly colonnes: readonly {
    readonly id: string;
    readonly nombre?: boolean | undefined;
    readonly classe?: string | undefined;
  }[];
  /** Nombre de colonnes du tableau, cases de choix et poignées comprises. */
  readonly largeur: number;
  readonly rang: number;
}

/** La tête d'un groupe de lignes : son titre, ses sous-totaux sous leurs colonnes, et de quoi le replier. */
export function TeteDeGroupe({ groupe: { titre, total, totaux, repli }, colonnes, largeur, rang }: Proprietes) {
  const premier = totaux === undefined ? -1 : colonnes.findIndex(({ id }) => totaux[id] !== undefined);
  const sousTotaux = premier > 0 ? colonnes.slice(premier) : [];
  const prises = sousTotaux.length > 0 ? sousTotaux.length : total === undefined ? 0 : 1;
  return (
    <tr className="groupe" data-rang={rang}>
      <th scope="rowgroup" colSpan={largeur - prises}>
        {repli === undefined ? (
          titre
        ) : (
          <span className="groupe-repliable">
            <button
              type="button"
              className="repli"
              aria-expanded={!repli.replie}
              aria-label={`Lignes : ${repli.nom}`}
              onClick={repli.surBasculer}
            >
              <Icone nom={repli.replie ? 'droite' : 'bas'} petite />
            </button>
            {titre}
          </span>
        )}
      </th>
      {sousTotaux.map(({ id, nombre, classe }) => (
        <td key={id} className={classes(nombre && 'nombre', classe) || undefined}>
          {totaux?.[id]}
        </td>
      ))}
      {sousTotaux.length === 0 && total !== undefined && <td className="nombre">{total}</td>}
    </tr>
  );
}
