import type { ComponentProps } from 'react';
import { Icone } from '../icone/Icone.tsx';

interface Proprietes extends ComponentProps<'button'> {
  /** Les touches qui servent maintenant, montrées quand le foyer est sur la poignée. */
  readonly aide: string;
}

/** Ce qui se saisit pour déplacer : un bouton, donc aussi au clavier. Reçoit ce que rend `useOrdre().poignee`. */
export function Poignee({ aide, ...attributs }: Proprietes) {
  return (
    <button type="button" className="poignee" aria-description={aide} {...attributs}>
      <Icone nom="poignee" />
      <span className="poignee-aide" aria-hidden="true">
        {aide}
      </span>
    </button>
  );
}
