import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { AppError } from '#shared/errors/app-error.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import type { Suite } from '#renderer/ui/grille/suite.ts';
import type { LigneDeGrille, Organisme } from '../comptes.types.ts';
import type { ColonneDeComptes } from './colonnes.ts';
import { lireCase } from './lire-case.ts';
import { motsConnus } from './mots-connus.ts';

interface Proprietes {
  readonly ligne: LigneDeGrille;
  readonly colonne: ColonneDeComptes;
  readonly organismes: readonly Organisme[];
  readonly vu: number;
  /** Ce que la case disait, et ce d'où part la frappe. */
  readonly avant: string;
  readonly depart: string;
  readonly surFini: (suite: Suite) => void;
}

/** La case que l'on tape : Entrée garde et descend, Tab garde et avance, Échap laisse. Refusée, elle reste ouverte et dit pourquoi. */
export function CaseEnEdition({ ligne, colonne, organismes, vu, avant, depart, surFini }: Proprietes) {
  const id = useId();
  const [texte, setTexte] = useState(depart);
  const [faute, setFaute] = useState<string | null>(null);
  const fini = useRef(false);
  const objet = `${ligne.compte} ${ligne.libelle}, ${colonne.titre.toLowerCase()}`;
  const { modifier } = useModification('comptes.modifier', { id: ligne.id, vu, objet });

  const finir = async (suite: Suite): Promise<void> => {
    if (fini.current) return;
    if (texte === avant) {
      fini.current = true;
      return surFini(suite);
    }
    const lue = lireCase(colonne, texte, organismes);
    if ('faute' in lue) return setFaute(lue.faute);
    fini.current = true;
    try {
      await modifier(lue.champs);
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
        aria-label={`${colonne.titre} : ${ligne.compte} ${ligne.libelle}`}
        aria-invalid={faute === null ? undefined : true}
        aria-describedby={faute === null ? undefined : `${id}-faute`}
        autoComplete="off"
        inputMode={colonne.montant ? 'decimal' : undefined}
        list={`${id}-choix`}
        value={texte}
        // biome-ignore lint/a11y/noAutofocus: le geste qui l'ouvre est de taper dans cette case.
        autoFocus
        onFocus={({ target }) => (depart === avant ? target.select() : undefined)}
        onChange={({ target }) => {
          setTexte(target.value);
          setFaute(null);
        }}
        onBlur={() => void finir('ailleurs')}
        onKeyDown={surTouche}
      />
      <datalist id={`${id}-choix`}>
        {motsConnus(colonne, organismes).map((mot) => (
          <option key={mot} value={mot} />
        ))}
      </datalist>
      <Faute id={`${id}-faute`}>{faute}</Faute>
    </>
  );
}
