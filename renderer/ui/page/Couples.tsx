import type { ReactNode } from 'react';

interface Proprietes {
  /** Un mot, sa valeur. L'absent ne se montre pas. */
  readonly couples: readonly (readonly [mot: string, valeur: ReactNode])[];
}

/** Ce qu'on sait d'un objet, mot à mot : « Pilote, M. Cordier ». */
export function Couples({ couples }: Proprietes) {
  return (
    <dl className="couple">
      {couples
        .filter(([, valeur]) => valeur !== null && valeur !== undefined && valeur !== '')
        .flatMap(([mot, valeur]) => [<dt key={`${mot}-mot`}>{mot}</dt>, <dd key={`${mot}-valeur`}>{valeur}</dd>])}
    </dl>
  );
}
