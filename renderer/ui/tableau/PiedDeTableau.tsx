import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { Colonne } from './colonne.ts';

interface Proprietes<L> {
  readonly colonnes: readonly Colonne<L>[];
  /** Cases mises avant les colonnes : choix, poignée. */
  readonly avant: number;
  readonly ajout: ReactNode;
}

/** Le pied : un rang d'ajout, puis les totaux. Rien s'il n'y a ni l'un ni l'autre. */
export function PiedDeTableau<L>({ colonnes, avant, ajout }: Proprietes<L>) {
  const avecTotal = colonnes.some(({ total }) => total !== undefined);
  if (!avecTotal && !ajout) return null;
  return (
    <tfoot>
      {ajout && (
        <tr>
          <td colSpan={colonnes.length + avant}>{ajout}</td>
        </tr>
      )}
      {avecTotal && (
        <tr className="total">
          {avant > 0 && <td className="case-de-ligne" colSpan={avant} />}
          {colonnes.map(({ id, total, nombre, entete }) =>
            entete ? (
              <th key={id} scope="row">
                {total}
              </th>
            ) : (
              <td key={id} className={classes(nombre && 'nombre') || undefined}>
                {total}
              </td>
            ),
          )}
        </tr>
      )}
    </tfoot>
  );
}
