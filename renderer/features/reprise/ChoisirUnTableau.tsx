import { useRef } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

interface Proprietes {
  readonly children: string;
  readonly enCours: boolean;
  readonly premier?: boolean;
  readonly surChoix: (fichiers: readonly File[]) => void;
}

const TABLEAUX = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.vcf';

/** Choisir le fichier d'un tableau : le même geste que le glisser, au clavier. */
export function ChoisirUnTableau({ children, enCours, premier = false, surChoix }: Proprietes) {
  const champ = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={champ}
        type="file"
        accept={TABLEAUX}
        hidden
        tabIndex={-1}
        aria-label="Fichier du tableau"
        onChange={({ target }) => {
          const fichiers = [...(target.files ?? [])];
          target.value = '';
          surChoix(fichiers);
        }}
      />
      <Bouton
        genre={premier ? 'premier' : 'ordinaire'}
        icone="tableau"
        enCours={enCours}
        surClic={() => champ.current?.click()}
      >
        {children}
      </Bouton>
    </>
  );
}
