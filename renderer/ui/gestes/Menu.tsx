import { Button } from 'react-aria-components/Button';
import { MenuItem, MenuTrigger, Menu as MenuAria } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from '../classes.ts';
import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';

export interface GesteDeMenu {
  readonly id: string;
  readonly libelle: string;
  readonly surClic: () => void;
  readonly icone?: NomIcone | undefined;
  /** Écrite à droite : « Ctrl D ». */
  readonly touche?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly desactive?: boolean | undefined;
}

interface Proprietes {
  readonly gestes: readonly GesteDeMenu[];
  /** Nom lu ; avec un mot, il le contient : « Exporter : Instances ». */
  readonly libelle?: string | undefined;
  /** Un mot sur le bouton, au lieu de « … ». */
  readonly mot?: string | undefined;
}

/** Les autres gestes, derrière « … ». */
export function Menu({ gestes, libelle, mot }: Proprietes) {
  const nom = libelle ?? 'Autres gestes';
  return (
    <MenuTrigger>
      <Button
        className={classes('bouton', 'discret', mot === undefined && 'carre')}
        {...(mot === undefined || libelle !== undefined ? { 'aria-label': nom } : {})}
      >
        {mot ?? <Icone nom="suite" />}
        {mot !== undefined && <Icone nom="bas" petite />}
      </Button>
      <Popover placement="bottom end" offset={4} containerPadding={8} className="bulle">
        <MenuAria
          className="menu-flottant"
          aria-label={nom}
          disabledKeys={gestes.filter(({ desactive }) => desactive).map(({ id }) => id)}
          onAction={(id) => gestes.find((geste) => geste.id === id)?.surClic()}
        >
          {gestes.map(({ id, libelle: geste, icone, touche, danger }) => (
            <MenuItem key={id} id={id} textValue={geste} className={classes('menu-choix', danger && 'danger')}>
              {icone && <Icone nom={icone} />}
              <span>{geste}</span>
              {touche && <kbd className="pousse">{touche}</kbd>}
            </MenuItem>
          ))}
        </MenuAria>
      </Popover>
    </MenuTrigger>
  );
}
