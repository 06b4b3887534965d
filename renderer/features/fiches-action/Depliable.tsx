import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

interface Proprietes {
  readonly mot: string;
  /** Le geste qui déplie, et son nom entier : « Choisir », « Choisir les publics ». */
  readonly geste: string;
  readonly libelle: string;
  /** Ce qui se lit d'ordinaire. */
  readonly lu: ReactNode;
  /** Ce qui se change, une fois déplié ; `fermer` replie. */
  readonly children: (fermer: () => void) => ReactNode;
  /** Déplié d'emblée : on vient de demander à l'écrire. */
  readonly dEmblee?: boolean | undefined;
  /** Le mot à gauche de ce qui se lit, quand cela tient en une ligne ou deux. */
  readonly enLigne?: boolean | undefined;
}

/** Ce qui se lit en un coup d'œil, et se change en un clic : le même bouton replie, donc le foyer n'y bouge pas. */
export function Depliable({ mot, geste, libelle, lu, children, dEmblee = false, enLigne = false }: Proprietes) {
  const id = useId();
  const bouton = useRef<HTMLButtonElement>(null);
  const [ouvert, setOuvert] = useState(dEmblee);
  const [fois, setFois] = useState(0);
  const fermer = () => {
    setOuvert(false);
    setFois(fois + 1);
  };
  // Refermé d'en dedans, ce qui tenait le foyer n'est plus là.
  useEffect(() => {
    if (fois > 0) bouton.current?.focus();
  }, [fois]);
  return (
    <div className={classes('champ', 'depliable', enLigne && 'depliable-en-ligne')} role="group" aria-labelledby={id}>
      <div className="depliable-tete">
        <span className="mot" id={id}>
          {mot}
        </span>
        <Bouton
          ref={bouton}
          genre="discret"
          deplie={ouvert}
          libelle={ouvert ? `Terminé : ${mot}` : libelle}
          surClic={() => setOuvert(!ouvert)}
        >
          {ouvert ? 'Terminé' : geste}
        </Bouton>
      </div>
      <div className={ouvert ? 'depliable-ouvert' : 'depliable-lu'}>{ouvert ? children(fermer) : lu}</div>
    </div>
  );
}
