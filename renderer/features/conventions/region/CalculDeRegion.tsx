import type { ReactNode } from 'react';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { type MesureDeRegion, SOURCES_DE_REGION } from '#shared/domain/convention/region/region.labels.ts';

interface Proprietes {
  readonly mesure: MesureDeRegion;
  /** Une ligne par convention : qui, et ce qu'elle apporte. */
  readonly lignes: readonly { readonly id: string; readonly nom: string; readonly dit: string }[];
  /** L'onglet où le nombre se lit et se corrige. */
  readonly onglet: '' | '/beneficiaires' | '/argent' | '/fiche';
  readonly children?: ReactNode;
}

/** D'où vient un nombre de la région : sa règle, puis chaque convention, qui mène à l'onglet où il se corrige. */
export function CalculDeRegion({ mesure, lignes, onglet, children }: Proprietes) {
  return (
    <>
      <p>{SOURCES_DE_REGION[mesure]}</p>
      {children}
      <ul className="lignes-de-region">
        {lignes.map(({ id, nom, dit }) => (
          <li key={id}>
            <Lien vers={`/conventions/${id}${onglet}`}>{nom}</Lien>
            <span>{dit}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
