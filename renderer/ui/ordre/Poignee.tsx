import type { ComponentProps } from 'react';
import { Icone } from '../icone/Icone.tsx';

/** Ce qui se saisit pour déplacer : un bouton, donc aussi au clavier. Reçoit ce que rend `useOrdre().poignee`. */
export function Poignee(attributs: ComponentProps<'button'>) {
  return (
    <button type="button" className="poignee" {...attributs}>
      <Icone nom="poignee" />
    </button>
  );
}
