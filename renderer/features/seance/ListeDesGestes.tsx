import type { RefObject } from 'react';
import { Popover } from 'react-aria-components/Popover';
import type { useChoixActif } from '#renderer/ui/palette/use-choix-actif.ts';
import type { CleDeGeste, GesteAuClavier } from './gestes-au-clavier.ts';

interface Proprietes {
  readonly ancre: RefObject<HTMLElement | null>;
  readonly gestes: readonly GesteAuClavier[];
  readonly actif: ReturnType<typeof useChoixActif>;
  readonly surChoisir: (cle: CleDeGeste) => void;
  readonly surFermer: () => void;
}

/** Sous le texte : les gestes que « / » propose. Le foyer reste dans le texte. */
export function ListeDesGestes({ ancre, gestes, actif, surChoisir, surFermer }: Proprietes) {
  return (
    <Popover
      isNonModal
      triggerRef={ancre}
      isOpen={gestes.length > 0}
      onOpenChange={(reste) => !reste && surFermer()}
      placement="bottom start"
      offset={2}
      className="bulle"
    >
      <div className="liste-choix commandes" {...actif.liste} aria-label="Gestes de la séance">
        {gestes.map(({ cle, mot, quoi }) => (
          <div
            key={cle}
            {...actif.choix(cle)}
            className="palette-choix"
            tabIndex={-1}
            onPointerDown={(evenement) => evenement.preventDefault()}
            onClick={() => surChoisir(cle)}
          >
            <b>/{mot}</b>
            <span>{quoi}</span>
            {actif.actif === cle && <kbd className="pousse">Entrée</kbd>}
          </div>
        ))}
      </div>
    </Popover>
  );
}
