import { typographier } from '#shared/text/typographie.ts';
import type { ReactNode } from 'react';
import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';

interface Proprietes {
  readonly children: ReactNode;
  readonly icone?: NomIcone | undefined;
}

/** Ce qui se dit une fois, sans appeler de geste : « Fiche juridique : 4 sur 9 renseignés ». */
export function LigneCalme({ children, icone = 'info' }: Proprietes) {
  return (
    <p className="ligne-calme">
      <Icone nom={icone} petite />
      <span>{typeof children === 'string' ? typographier(children) : children}</span>
    </p>
  );
}
