import { useRef } from 'react';
import type { NomIcone } from '../icone/traces.tsx';
import { Bouton } from './Bouton.tsx';

export interface ChoixDeFichier {
  readonly children: string;
  readonly enCours: boolean;
  readonly premier?: boolean;
  /** Plusieurs fichiers d'un coup. */
  readonly plusieurs?: boolean;
  readonly surChoix: (fichiers: readonly File[]) => void;
}

interface Proprietes extends ChoixDeFichier {
  /** Ce que l'on attend, pour qui ne le voit pas. */
  readonly libelle: string;
  /** Extensions et genres proposés par le poste. */
  readonly accepte: string;
  readonly icone: NomIcone;
}

/** Choisir un fichier du poste : le même geste que le glisser, au clavier. */
export function ChoisirUnFichier({
  children,
  libelle,
  accepte,
  icone,
  enCours,
  premier = false,
  plusieurs = false,
  surChoix,
}: Proprietes) {
  const champ = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={champ}
        type="file"
        accept={accepte}
        multiple={plusieurs}
        hidden
        tabIndex={-1}
        aria-label={libelle}
        onChange={({ target }) => {
          const fichiers = [...(target.files ?? [])];
          target.value = '';
          surChoix(fichiers);
        }}
      />
      <Bouton
        genre={premier ? 'premier' : 'ordinaire'}
        icone={icone}
        enCours={enCours}
        surClic={() => champ.current?.click()}
      >
        {children}
      </Bouton>
    </>
  );
}
