import type { RefObject } from 'react';
import { Popover } from 'react-aria-components/Popover';
import type { useChoixActif } from '#renderer/ui/palette/use-choix-actif.ts';
import type { Proposition } from './propositions.ts';

interface Proprietes {
  readonly ancre: RefObject<HTMLElement | null>;
  readonly propositions: readonly Proposition[];
  readonly actif: ReturnType<typeof useChoixActif>;
  readonly surChoisir: (id: string) => void;
  readonly surFermer: () => void;
}

/** Sous le texte : ce que « / » propose. Le foyer reste dans le texte. */
export function ListeDesGestes({ ancre, propositions, actif, surChoisir, surFermer }: Proprietes) {
  return (
    <Popover
      isNonModal
      triggerRef={ancre}
      isOpen={propositions.length > 0}
      onOpenChange={(reste) => !reste && surFermer()}
      placement="bottom start"
      offset={2}
      className="bulle"
    >
      <div className="liste-choix commandes" {...actif.liste} aria-label="Gestes de la séance">
        {propositions.map(({ id, genre, mot, quoi }) => (
          <div
            key={id}
            {...actif.choix(id)}
            className="palette-choix"
            data-genre={genre}
            tabIndex={-1}
            onPointerDown={(evenement) => evenement.preventDefault()}
            onClick={() => surChoisir(id)}
          >
            <b>{mot}</b>
            <span>{quoi}</span>
            {actif.actif === id && <kbd className="pousse">Entrée</kbd>}
          </div>
        ))}
      </div>
    </Popover>
  );
}
