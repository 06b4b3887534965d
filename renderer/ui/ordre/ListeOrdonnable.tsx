import type { ReactNode } from 'react';
import { Poignee } from './Poignee.tsx';
import { useOrdre } from './use-ordre.ts';

interface Proprietes<E> {
  readonly libelle: string;
  readonly elements: readonly E[];
  readonly cle: (element: E) => string;
  /** Nom lu par la poignée et l'annonce. */
  readonly nom: (element: E) => string;
  /** `rang` : place voulue, à partir de 0. */
  readonly surDeplacer: (cle: string, rang: number) => void;
  readonly children: (element: E, rang: number) => ReactNode;
}

/** Une liste que l'on met dans l'ordre, à la souris ou au clavier. */
export function ListeOrdonnable<E>({ libelle, elements, cle, nom, surDeplacer, children }: Proprietes<E>) {
  const parCle = new Map(elements.map((element) => [cle(element), element]));
  const ordre = useOrdre({
    cles: [...parCle.keys()],
    nom: (cleDElement) => nom(parCle.get(cleDElement) as E),
    surDeplacer,
  });
  return (
    <>
      <ol className="liste-ordonnable" aria-label={libelle}>
        {elements.map((element, rang) => (
          <li key={cle(element)} {...ordre.element(cle(element))}>
            <Poignee {...ordre.poignee(cle(element))} />
            {children(element, rang)}
          </li>
        ))}
      </ol>
      <p className="hors-vue" role="status">
        {ordre.annonce}
      </p>
    </>
  );
}
