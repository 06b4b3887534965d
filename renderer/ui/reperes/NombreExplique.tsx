import { type ReactNode, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import { Bulle } from '../dialogue/Bulle.tsx';

interface Proprietes {
  /** Le nombre écrit : « 9 sur 13 ». */
  readonly children: ReactNode;
  /** Le calcul, avec son article : « 8 présents + 1 pouvoir = 9… ». */
  readonly calcul: ReactNode;
  /** Nom de la bulle : « Calcul du quorum ». */
  readonly libelle?: string | undefined;
  readonly fort?: boolean | undefined;
}

/** Un nombre calculé : souligné de points, il s'ouvre sur son calcul et son article. */
export function NombreExplique({ children, calcul, libelle = 'Calcul', fort = false }: Proprietes) {
  const bouton = useRef<HTMLButtonElement>(null);
  const [ouverte, setOuverte] = useState(false);
  return (
    <>
      <button
        ref={bouton}
        type="button"
        className={classes('explique', fort && 'fort')}
        aria-expanded={ouverte}
        aria-haspopup="dialog"
        onClick={() => setOuverte(!ouverte)}
      >
        {children}
      </button>
      <Bulle ancre={bouton} ouverte={ouverte} surFermer={() => setOuverte(false)} libelle={libelle}>
        {calcul}
      </Bulle>
    </>
  );
}
