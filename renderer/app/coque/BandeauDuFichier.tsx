import type { ReactNode } from 'react';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';

interface Proprietes {
  /** Ce que nomme ce bandeau, pour qui l'écoute : « Fichier d’exemple ». */
  readonly libelle: string;
  /** Ce qu'est le fichier, en quelques mots. */
  readonly mot: string;
  readonly icone?: NomIcone;
  /** Ce que cela change pour qui travaille. */
  readonly children: ReactNode;
  readonly gestes?: ReactNode;
}

/** Ce que le fichier ouvert a de particulier, à tout moment sous les yeux : un exemple, une copie, un fichier qui se lit seulement. */
export function BandeauDuFichier({ libelle, mot, icone, children, gestes }: Proprietes) {
  return (
    <aside className="bandeau" aria-label={libelle}>
      <span>
        {icone !== undefined && <Icone nom={icone} petite />} <b>{mot}</b> {children}
      </span>
      {gestes !== undefined && <span className="puces">{gestes}</span>}
    </aside>
  );
}
