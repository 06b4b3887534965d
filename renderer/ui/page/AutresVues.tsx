import { Button } from 'react-aria-components/Button';
import { MenuItem, MenuTrigger, Menu as MenuAria } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useLocation } from 'wouter';
import { Icone } from '../icone/Icone.tsx';
import type { Onglet } from './onglet.types.ts';

interface Proprietes {
  readonly vues: readonly Onglet[];
  /** Adresse de la vue montrée. */
  readonly ici: string;
}

/** Le dernier onglet : les vues que l'on ouvre moins souvent, dans un menu. Montrée, l'une d'elles s'y nomme. */
export function AutresVues({ vues, ici }: Proprietes) {
  const [, aller] = useLocation();
  const montree = vues.find(({ vers }) => vers === ici);
  return (
    <MenuTrigger>
      <Button className="onglet-menu" data-montree={montree !== undefined || undefined}>
        {/* Écrit avec le mot : ce qui se lit à l’œil est ce que dit le nom. */}
        {montree === undefined ? 'Autres vues' : `Autres vues : ${montree.nom}`}
        <Icone nom="bas" petite />
      </Button>
      <Popover placement="bottom start" offset={4} containerPadding={8} className="bulle">
        <MenuAria
          className="menu-flottant"
          aria-label="Autres vues"
          selectionMode="single"
          selectedKeys={montree === undefined ? [] : [montree.vers]}
          onAction={(vers) => aller(String(vers))}
        >
          {vues.map(({ vers, nom, compte }) => (
            <MenuItem key={vers} id={vers} textValue={nom} className="menu-choix menu-coche">
              {({ isSelected }) => (
                <>
                  <span className="menu-case">{isSelected && <Icone nom="coche" />}</span>
                  <span>{nom}</span>
                  {compte !== undefined && <span className="note pousse">{compte}</span>}
                </>
              )}
            </MenuItem>
          ))}
        </MenuAria>
      </Popover>
    </MenuTrigger>
  );
}
