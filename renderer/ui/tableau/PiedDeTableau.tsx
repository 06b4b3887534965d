import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { ColonneMontree } from './colonne.ts';

interface Proprietes<L> {
  readonly colonnes: readonly ColonneMontree<L>[];
  /** Cases mises avant les colonnes : choix, poignée. */
  readonly avant: number;
  readonly ajout: ReactNode;
}

/** Le pied : à gauche l'ajout, s'il y en a un ; à droite les totaux, sous leurs colonnes. Rien sans l'un ni l'autre. */
export function PiedDeTableau<L>({ colonnes, avant, ajout }: Proprietes<L>) {
  const premierTotal = colonnes.findIndex(({ total }) => total !== undefined);
  if (premierTotal === -1 && !ajout) return null;
  // Avec un ajout, tout ce qui précède le premier total lui revient.
  const place = ajout ? (premierTotal === -1 ? colonnes.length : Math.max(1, premierTotal)) : 0;
  const largeurDeTete = avant + place;
  return (
    <tfoot>
      <tr className={classes(ajout ? 'ajout' : 'total')}>
        {largeurDeTete > 0 && (
          <td className={classes(!ajout && 'case-de-ligne') || undefined} colSpan={largeurDeTete}>
            {ajout}
          </td>
        )}
        {colonnes.slice(place).map(({ id, total, nombre, entete, classe }) =>
          entete && total ? (
            <th key={id} scope="row">
              {total}
            </th>
          ) : (
            <td key={id} className={classes(nombre && 'nombre', classe) || undefined}>
              {total}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
