import type { ReactNode } from 'react';

interface Proprietes {
  readonly children: ReactNode;
  /** Le détail de la ligne choisie ou ce qui accompagne la page : un `Panneau`. */
  readonly panneau?: ReactNode;
}

/** Le contenu sous l'en-tête et les onglets, avec son panneau à droite s'il y en a un. */
export function Corps({ children, panneau }: Proprietes) {
  if (!panneau) return <div className="corps">{children}</div>;
  return (
    <div className="corps-panneau">
      <div className="corps">{children}</div>
      {panneau}
    </div>
  );
}
