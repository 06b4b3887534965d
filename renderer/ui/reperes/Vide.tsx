import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { foyerAuContenu } from '../dialogue/foyer-au-contenu.ts';
import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';

interface Proprietes {
  readonly icone: NomIcone;
  /** Une phrase qui dit ce qui manque et depuis quand. */
  readonly children: ReactNode;
  /** Le premier geste, un seul. */
  readonly geste?: ReactNode;
}

/** Rien encore : une phrase, un geste. */
export function Vide({ icone, children, geste }: Proprietes) {
  const ici = useRef<HTMLDivElement>(null);
  // Son geste le fait disparaître : le foyer qu'il avait passe au contenu.
  useLayoutEffect(() => {
    const vide = ici.current;
    return () => {
      if (vide?.contains(document.activeElement)) foyerAuContenu();
    };
  }, []);
  return (
    <div className="vide" ref={ici}>
      <Icone nom={icone} />
      <p>{children}</p>
      {geste}
    </div>
  );
}
