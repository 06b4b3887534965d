import type { ReactNode } from 'react';
import { type Correction, Faute } from './Faute.tsx';

interface Proprietes {
  readonly libelle: string;
  readonly idSaisie: string;
  readonly idFaute: string;
  readonly idAide: string;
  readonly faute?: string | null | undefined;
  readonly aide?: ReactNode;
  readonly obligatoire?: boolean | undefined;
  readonly correction?: Correction | null | undefined;
  readonly children: ReactNode;
}

/** Le cadre d'un champ : le mot au-dessus, la saisie, l'aide, la faute dessous. */
export function Champ({
  libelle,
  idSaisie,
  idFaute,
  idAide,
  faute,
  aide,
  obligatoire = false,
  correction,
  children,
}: Proprietes) {
  return (
    <div className="champ">
      <label htmlFor={idSaisie}>
        {libelle}
        {obligatoire && <span className="champ-obligatoire"> (obligatoire)</span>}
      </label>
      {children}
      {aide && (
        <p className="note" id={idAide}>
          {aide}
        </p>
      )}
      <Faute id={idFaute} correction={correction}>
        {faute}
      </Faute>
    </div>
  );
}
