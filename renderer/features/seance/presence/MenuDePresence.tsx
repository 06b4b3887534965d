import type { RefObject } from 'react';
import { MenuItem, Menu } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';

export interface GesteDePresence {
  readonly id: string;
  readonly libelle: string;
  readonly icone: NomIcone;
  readonly surClic: () => void;
}

interface Proprietes {
  readonly ancre: RefObject<HTMLElement | null>;
  readonly nom: string;
  readonly gestes: readonly GesteDePresence[];
  readonly surFermer: () => void;
}

/** Un seul menu pour toute la liste, posé sous la ligne qui l'ouvre ; la première lettre y mène. */
export function MenuDePresence({ ancre, nom, gestes, surFermer }: Proprietes) {
  return (
    <Popover
      triggerRef={ancre}
      isOpen={gestes.length > 0}
      onOpenChange={(reste) => !reste && surFermer()}
      placement="bottom end"
      offset={2}
      containerPadding={8}
      className="bulle"
      aria-label={`Présence : ${nom}`}
    >
      <Menu
        className="menu-flottant"
        aria-label={`Présence : ${nom}`}
        autoFocus="first"
        onAction={(id) => {
          surFermer();
          gestes.find((geste) => geste.id === id)?.surClic();
        }}
      >
        {gestes.map(({ id, libelle, icone }) => (
          <MenuItem key={id} id={id} textValue={libelle} className="menu-choix">
            <Icone nom={icone} />
            <span>{libelle}</span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
