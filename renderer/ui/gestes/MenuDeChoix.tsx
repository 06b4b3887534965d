import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { MenuItem, MenuTrigger, Menu as MenuAria } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from '../classes.ts';
import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';

export interface OptionDeMenu {
  readonly id: string;
  readonly libelle: string;
  /** À droite, à voix basse : combien de lignes elle montre. */
  readonly note?: string | undefined;
}

interface Proprietes {
  /** Nom du choix : « Axe ». Lu, et écrit tant que rien n'est choisi. */
  readonly libelle: string;
  /** Écrit à la place du nom quand un choix est fait : « Axe 2 et axe 3 ». */
  readonly mot?: string | undefined;
  readonly options: readonly OptionDeMenu[];
  readonly choisis: ReadonlySet<string>;
  readonly surChange: (choisis: ReadonlySet<string>) => void;
  /** Un filtre se montre en puce ; le reste, en bouton. */
  readonly puce?: boolean | undefined;
  readonly icone?: NomIcone | undefined;
}

/** Plusieurs choix dans un menu, qui reste ouvert pendant qu'on coche. Avec `puce`, une croix les retire tous. */
export function MenuDeChoix({ libelle, mot = libelle, options, choisis, surChange, puce = false, icone }: Proprietes) {
  const bouton = useRef<HTMLButtonElement>(null);
  const prise = puce && choisis.size > 0;
  const retirer = () => {
    surChange(new Set());
    bouton.current?.focus();
  };
  return (
    <span className={puce ? classes('puce', 'puce-de-choix', prise && 'prise') : undefined}>
      <MenuTrigger>
        <Button
          ref={bouton}
          className={puce ? 'puce-bouton' : 'bouton discret'}
          {...(mot === libelle ? {} : { 'aria-label': `${libelle} : ${mot}` })}
        >
          {icone && <Icone nom={icone} />}
          {mot}
          {!prise && <Icone nom="bas" petite />}
        </Button>
        <Popover placement="bottom start" offset={4} containerPadding={8} className="bulle">
          <MenuAria
            className="menu-flottant"
            aria-label={libelle}
            selectionMode="multiple"
            selectedKeys={choisis as Set<string>}
            onSelectionChange={(cles) =>
              surChange(new Set(cles === 'all' ? options.map(({ id }) => id) : [...cles].map(String)))
            }
          >
            {options.map(({ id, libelle: option, note }) => (
              <MenuItem key={id} id={id} textValue={option} className="menu-choix menu-coche">
                {({ isSelected }) => (
                  <>
                    <span className="menu-case">{isSelected && <Icone nom="coche" />}</span>
                    <span>{option}</span>
                    {note !== undefined && <span className="note pousse">{note}</span>}
                  </>
                )}
              </MenuItem>
            ))}
          </MenuAria>
        </Popover>
      </MenuTrigger>
      {prise && (
        <button type="button" className="puce-retirer" aria-label={`Retirer ${mot}`} onClick={retirer}>
          <Icone nom="fermer" />
        </button>
      )}
    </span>
  );
}
