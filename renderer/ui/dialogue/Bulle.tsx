import { type ReactNode, type RefObject, useId } from 'react';
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
