import { useRef } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

interface Proprietes {
  readonly children: string;
  readonly enCours: boolean;
  readonly premier?: boolean;
  readonly surChoix: (fichiers: readonly File[]) => void;
}

const WORD = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Choisir le Word rendu : le même geste que le glisser, au clavier. */
export function ChoisirLeWord({ children, enCours, premier = false, surChoix }: Proprietes) {
  const champ = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={champ}
        type="file"
        accept={WORD}
        hidden
        tabIndex={-1}
        aria-label="Word corrigé"
        onChange={({ target }) => {
          const fichiers = [...(target.files ?? [])];
          target.value = '';
          surChoix(fichiers);
        }}
      />
      <Bouton
        genre={premier ? 'premier' : 'ordinaire'}
        icone="word"
        enCours={enCours}
        surClic={() => champ.current?.click()}
      >
        {children}
      </Bouton>
    </>
  );
}
