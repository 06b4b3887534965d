import type { ReactNode } from 'react';
import { useLectureSeule } from './lecture-seule.ts';

interface Proprietes {
  /** Ce que font ces champs n'écrit rien : ils servent aussi d'un fichier qui se lit seulement. */
  readonly sansEcrire?: boolean | undefined;
  readonly children: ReactNode;
}

/** Des champs et leurs gestes, sans effet quand le fichier se lit seulement : on le voit avant de taper. */
export function Inerte({ sansEcrire = false, children }: Proprietes) {
  const lectureSeule = useLectureSeule();
  if (!lectureSeule || sansEcrire) return children;
  return (
    <fieldset className="inerte" disabled>
      {children}
    </fieldset>
  );
}
