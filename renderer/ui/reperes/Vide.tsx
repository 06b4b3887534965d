import type { ReactNode } from 'react';
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
  return (
    <div className="vide">
      <Icone nom={icone} />
      <p>{children}</p>
      {geste}
    </div>
  );
}
