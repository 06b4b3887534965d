import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { phraseDe } from '../avis/phrase-de.ts';
import { Faute } from '../champs/Faute.tsx';
import type { Suite } from './suite.ts';

interface Proprietes {
  readonly libelle: string;
  /** Ce que la cellule disait, et ce d'où part la frappe. */
  readonly avant: string;
  readonly depart: string;
  readonly clavier?: 'decimal' | 'numeric' | undefined;
  /** La liste de ce que la cellule propose, à l'identifiant donné, selon ce qui est tapé. */
  readonly propositions?: ((id: string, texte: string) => ReactNode) | undefined;
  /** Lit et garde ce qui est tapé ; rend la faute à dire, ou `null`. */
  readonly garder: (texte: string, suite: Suite) => Promise<string | null>;
  readonly surFini: (suite: Suite) => void;
}

/** La cellule que l'on tape : Entrée garde et descend, Tab garde et avance, Échap laisse. Refusée, elle reste ouverte et dit pourquoi. */
export function SaisieDeCellule({ libelle, avant, depart, clavier, propositions, garder, surFini }: Proprietes) {
  const id = useId();
  const [texte, setTexte] = useState(depart);
  const [faute, setFaute] = useState<string | null>(null);
  const fini = useRef(false);
  const champ = useRef<HTMLInputElement>(null);
  const finir = async (suite: Suite): Promise<void> => {
    if (fini.current) return;
    fini.current = true;
    if (texte === avant) return surFini(suite);
    const refus = await garder(texte, suite).catch(phraseDe);
    // Parti entre-temps, le foyer ne se reprend pas à qui l'a mis ailleurs.
    if (refus === null) return surFini(document.activeElement === champ.current ? suite : 'ailleurs');
    fini.current = false;
    setFaute(refus);
  };
  const surTouche = (evenement: KeyboardEvent) => {
    evenement.stopPropagation();
    if (evenement.key === 'Escape') {
      fini.current = true;
      surFini('ici');
    } else if (evenement.key === 'Enter') void finir('bas');
    else if (evenement.key === 'Tab') void finir(evenement.shiftKey ? 'gauche' : 'droite');
    else return;
    evenement.preventDefault();
  };
  return (
    <>
      <input
        ref={champ}
        className="saisie"
        aria-label={libelle}
        aria-invalid={faute === null ? undefined : true}
        aria-describedby={faute === null ? undefined : `${id}-faute`}
        autoComplete="off"
        inputMode={clavier}
        list={propositions === undefined ? undefined : `${id}-choix`}
        value={texte}
        // biome-ignore lint/a11y/noAutofocus: le geste qui l'ouvre est de taper dans cette cellule.
        autoFocus
        onFocus={({ target }) => (depart === avant ? target.select() : undefined)}
        onChange={({ target }) => {
          setTexte(target.value);
          setFaute(null);
        }}
        onBlur={() => void finir('ailleurs')}
        onKeyDown={surTouche}
      />
      {propositions?.(`${id}-choix`, texte)}
      <Faute id={`${id}-faute`}>{faute}</Faute>
    </>
  );
}
