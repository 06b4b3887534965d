import type { ReactNode } from 'react';

interface Proprietes {
  readonly titre: string;
  readonly children: ReactNode;
}

/** Une pièce et ses états, sous son nom. */
export function Lot({ titre, children }: Proprietes) {
  return (
    <div className="lot-montre">
      <h3>{titre}</h3>
      {children}
    </div>
  );
}
