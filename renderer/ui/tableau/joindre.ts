import type { HTMLAttributes, KeyboardEvent } from 'react';

type Attributs = HTMLAttributes<HTMLTableRowElement>;

/** Joint deux jeux d'attributs d'une ligne ; chacun entend les touches. */
export function joindre(uns: Attributs, autres: Attributs): Attributs {
  return {
    ...uns,
    ...autres,
    onKeyDown: (evenement: KeyboardEvent<HTMLTableRowElement>) => {
      autres.onKeyDown?.(evenement);
      if (!evenement.defaultPrevented) uns.onKeyDown?.(evenement);
    },
  };
}
