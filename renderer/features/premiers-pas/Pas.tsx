import type { ReactNode } from 'react';

/** Une des trois réponses. */
export function Pas({
  numero,
  titre,
  children,
}: {
  readonly numero: number;
  readonly titre: string;
  readonly children: ReactNode;
}) {
  return (
    <li className="un-pas">
      <span className="num" aria-hidden>
        {numero}
      </span>
      <section aria-label={titre}>
        <h2>{titre}</h2>
        {children}
      </section>
    </li>
  );
}
