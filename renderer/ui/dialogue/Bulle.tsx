import { type ReactNode, type RefObject, useEffect, useEffectEvent, useId } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

interface Proprietes {
  /** Ce qui l'a ouverte : elle se pose dessous, et lui rend le foyer. */
  readonly ancre: RefObject<HTMLElement | null>;
  readonly ouverte: boolean;
  readonly surFermer: () => void;
  readonly libelle: string;
  readonly children: ReactNode;
}

/** Une bulle posée sous ce qui l'ouvre. Échap, un clic ailleurs la ferment. */
export function Bulle({ ancre, ouverte, surFermer, libelle, children }: Proprietes) {
  const id = useId();
  const fermer = useEffectEvent(() => surFermer());

  // Ouverte au clavier, la bulle ne prend le foyer qu'à l'image suivante : Échap frappée d'ici là la ferme aussi.
  useEffect(() => {
    if (!ouverte) return undefined;
    const surTouche = (evenement: KeyboardEvent) => {
      const foyer = document.activeElement;
      if (evenement.key !== 'Escape' || (foyer !== null && foyer !== document.body && foyer !== ancre.current)) return;
      evenement.preventDefault();
      fermer();
    };
    document.addEventListener('keydown', surTouche, true);
    return () => document.removeEventListener('keydown', surTouche, true);
  }, [ouverte, ancre]);

  return (
    <Popover
      triggerRef={ancre}
      isOpen={ouverte}
      onOpenChange={(reste) => {
        if (!reste) surFermer();
      }}
      placement="bottom start"
      offset={6}
      containerPadding={8}
      className="bulle"
    >
      <Dialog aria-label={libelle} id={id} className="calcul">
        {children}
      </Dialog>
    </Popover>
  );
}
