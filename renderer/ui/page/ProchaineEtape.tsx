import { type ReactNode, useId } from 'react';
import { References } from '../reperes/References.tsx';

interface Proprietes {
  /** Une phrase : ce qui vient, et pour quand ; avec `modifiable`, le champ où elle se change. */
  readonly children: ReactNode;
  readonly modifiable?: boolean | undefined;
  /** D'où vient la date, à voix basse. */
  readonly note?: ReactNode;
  /** À droite : `TroisDates`, ou un geste. */
  readonly suite?: ReactNode;
  readonly mot?: string | undefined;
}

/** Le seul aplat de l'écran : ce qui vient ensuite. */
export function ProchaineEtape({ children, modifiable = false, note, suite, mot = 'Prochaine étape' }: Proprietes) {
  const id = useId();
  return (
    <div className="etape" role="group" aria-labelledby={id}>
      <h2 className="etape-mot" id={id}>
        {mot}
      </h2>
      <div className="etape-dit">
        {modifiable ? children : <p>{children}</p>}
        {note && <p className="note">{typeof note === 'string' ? <References texte={note} /> : note}</p>}
      </div>
      {suite}
    </div>
  );
}
