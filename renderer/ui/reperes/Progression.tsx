import { useId } from 'react';
import { Jauge } from '../dessins/Jauge.tsx';
import { Bouton } from '../gestes/Bouton.tsx';

interface Proprietes {
  /** Ce qui se fait en ce moment : « Lettre 17 sur 40, M. Lefort ». */
  readonly quoi: string;
  readonly fait: number;
  readonly total: number;
  readonly surArreter?: (() => void) | undefined;
  /** L'arrêt est demandé, l'étape en cours s'achève. */
  readonly arret?: boolean | undefined;
}

/** Travail long : le compte, ce qui se fait, et « Arrêter ». Le reste de l'application sert toujours. */
export function Progression({ quoi, fait, total, surArreter, arret = false }: Proprietes) {
  const id = useId();
  return (
    <div className="travail">
      <span id={id} role="status">
        {quoi}
      </span>
      <Jauge valeur={fait} maximum={total} libellePar={id} />
      {surArreter && (
        <Bouton genre="discret" surClic={surArreter} enCours={arret}>
          {arret ? 'Arrêt…' : 'Arrêter'}
        </Bouton>
      )}
    </div>
  );
}
