import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { AppError } from '#shared/errors/app-error.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import type { Suite } from '#renderer/ui/grille/suite.ts';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import type { ProjetDeGrille } from '../programmation.types.ts';
import type { ColonneDeGrille } from './colonnes.ts';
import { lireCellule } from './lire-cellule.ts';
import { Suggestions } from './Suggestions.tsx';

interface Proprietes {
  readonly projet: ProjetDeGrille;
  readonly colonne: ColonneDeGrille;
  readonly vu: number;
  /** Ce que la cellule disait, et ce d'où part la frappe. */
  readonly avant: string;
  readonly depart: string;
  readonly suggestions: readonly string[];
  readonly surFini: (suite: Suite) => void;
}

const NUL = '00000000-0000-7000-8000-000000000000';

/** La cellule que l'on tape : Entrée garde et descend, Tab garde et avance, Échap laisse. Refusée, elle reste ouverte et dit pourquoi. */
export function CelluleEnEdition({ projet, colonne, vu, avant, depart, suggestions, surFini }: Proprietes) {
  const id = useId();
  const [texte, setTexte] = useState(depart);
  const [faute, setFaute] = useState<string | null>(null);
  const fini = useRef(false);
  const objet = `${projet.intitule}, ${colonne.titre.toLowerCase()}`;
  const champ = useModification('programmation.modifier', { id: projet.id, vu, objet });
  const enveloppeId = colonne.montant?.enveloppe.id ?? NUL;
  const montant = useModification('programmation.chiffrer', { id: projet.id, enveloppeId, vu, objet });

  const finir = async (suite: Suite): Promise<void> => {
    if (fini.current) return;
    if (texte === avant) {
      fini.current = true;
      return surFini(suite);
    }
    const lue = lireCellule(colonne, texte);
    if ('faute' in lue) return setFaute(lue.faute);
    fini.current = true;
    try {
      await ('champ' in lue ? champ.modifier(lue.champ) : montant.modifier(lue.montant));
      surFini(suite);
    } catch (cause) {
      fini.current = false;
      const fautes = cause instanceof AppError ? Object.values(cause.transmise.champs ?? {}) : [];
      setFaute(fautes[0] ?? phraseDe(cause));
    }
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
        aria-label={`${colonne.titre}${colonne.montant === undefined ? '' : `, ${colonne.montant.enveloppe.financeur}`} : ${projet.intitule}`}
        aria-invalid={faute === null ? undefined : true}
        aria-describedby={faute === null ? undefined : `${id}-faute`}
        autoComplete="off"
        inputMode={colonne.genre === 'montant' ? 'decimal' : undefined}
        list={`${id}-choix`}
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
      <Suggestions id={`${id}-choix`} genre={colonne.genre} texte={texte} connues={suggestions} />
      <Faute id={`${id}-faute`}>{faute}</Faute>
    </>
  );
}
