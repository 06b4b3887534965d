import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import type { Suite } from '#renderer/ui/grille/suite.ts';
import { lireEffectif } from './lire-effectif.ts';

interface Proprietes {
  readonly libelle: string;
  readonly avant: string;
  readonly depart: string;
  /** Garde le nombre ; rend la faute à dire, ou `null`. */
  readonly surGarder: (nombre: number | null, suite: Suite) => Promise<string | null>;
  readonly surFini: (suite: Suite) => void;
}

/** La cellule que l'on tape : Entrée garde et descend, Tab garde et avance, Échap laisse. Refusée, elle reste ouverte et dit pourquoi. */
export function CelluleEnEdition({ libelle, avant, depart, surGarder, surFini }: Proprietes) {
  const id = useId();
  const [texte, setTexte] = useState(depart);
  const [faute, setFaute] = useState<string | null>(null);
  const fini = useRef(false);
  const finir = async (suite: Suite): Promise<void> => {
    if (fini.current) return;
    if (texte === avant) {
      fini.current = true;
      return surFini(suite);
    }
    const lu = lireEffectif(texte);
    if ('faute' in lu) return setFaute(lu.faute);
    fini.current = true;
    const refus = await surGarder(lu.nombre, suite).catch(phraseDe);
    if (refus === null) return surFini(suite);
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
        className="saisie"
        aria-label={libelle}
        aria-invalid={faute === null ? undefined : true}
        aria-describedby={faute === null ? undefined : `${id}-faute`}
        autoComplete="off"
        inputMode="numeric"
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
      <Faute id={`${id}-faute`}>{faute}</Faute>
    </>
  );
}
