import { type ReactNode, useRef, useState } from 'react';
import { Bulle } from '../dialogue/Bulle.tsx';
import { BoutonCarre } from '../gestes/BoutonCarre.tsx';

interface Proprietes {
  /** De quoi l'aide parle : « le quorum ». */
  readonly sujet: string;
  readonly children: ReactNode;
}

/** Un « ? » à côté d'un titre : quelques lignes, puis la page du manuel. */
export function Aide({ sujet, children }: Proprietes) {
  const bouton = useRef<HTMLButtonElement>(null);
  const [ouverte, setOuverte] = useState(false);
  const libelle = `Aide : ${sujet}`;
  return (
    <>
      <BoutonCarre ref={bouton} icone="aide" libelle={libelle} surClic={() => setOuverte(!ouverte)} />
      <Bulle ancre={bouton} ouverte={ouverte} surFermer={() => setOuverte(false)} libelle={libelle}>
        {children}
      </Bulle>
    </>
  );
}
