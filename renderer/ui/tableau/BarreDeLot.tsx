import { type ReactNode, useEffect, useRef } from 'react';
import { Bouton } from '../gestes/Bouton.tsx';

interface Proprietes {
  readonly nombre: number;
  readonly total: number;
  /** « 2 choisies » : le nom de ce qu'on compte, accordé par l'appelant. */
  readonly mot: string;
  readonly gestes: ReactNode;
  readonly surTout: () => void;
  readonly surRien: () => void;
}

/** Ce qu'on peut faire des lignes choisies. Le geste fait, la barre disparaît : le foyer revient aux lignes. */
export function BarreDeLot({ nombre, total, mot, gestes, surTout, surRien }: Proprietes) {
  const tout = useRef<HTMLInputElement>(null);
  const barre = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lignes = barre.current?.nextElementSibling;
    return () => {
      if (document.activeElement !== document.body) return;
      const premiere = lignes?.querySelector<HTMLElement>('tbody :is(input, a, button)');
      (premiere ?? document.getElementById('contenu'))?.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (tout.current) tout.current.indeterminate = nombre > 0 && nombre < total;
  }, [nombre, total]);
  return (
    <div className="lot" role="group" aria-label="Lignes choisies" ref={barre}>
      <input
        ref={tout}
        type="checkbox"
        aria-label="Tout choisir"
        checked={nombre === total}
        onChange={nombre === total ? surRien : surTout}
      />
      <b role="status">
        {nombre} {mot}
      </b>
      {gestes}
      <span className="pousse">
        <Bouton genre="discret" surClic={surRien}>
          Ne plus choisir
        </Bouton>
      </span>
    </div>
  );
}
