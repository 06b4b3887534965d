import { useRef } from 'react';
import { BoutonCarre } from '../gestes/BoutonCarre.tsx';

interface Proprietes {
  readonly libelle: string;
  /** Date civile AAAA-MM-JJ. */
  readonly valeur: string | null;
  readonly surChange: (date: string | null) => void;
  readonly desactive?: boolean | undefined;
}

/** Le calendrier du navigateur, derrière un bouton : celui que la personne connaît, sans rien à charger. */
export function Calendrier({ libelle, valeur, surChange, desactive }: Proprietes) {
  const natif = useRef<HTMLInputElement>(null);
  return (
    <span className="calendrier">
      <input
        ref={natif}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={valeur ?? ''}
        disabled={desactive}
        onChange={({ target }) => surChange(target.value === '' ? null : target.value)}
      />
      <BoutonCarre
        icone="calendrier"
        libelle={libelle}
        surClic={() => natif.current?.showPicker()}
        desactive={desactive}
      />
    </span>
  );
}
