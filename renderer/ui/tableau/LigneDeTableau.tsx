import { type HTMLAttributes, memo, type MouseEvent, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { ColonneMontree } from './colonne.ts';

interface Proprietes<L> {
  /** `null` : pas encore lue ; sa place est déjà la sienne. */
  readonly ligne: L | null;
  readonly cle: string | null;
  /** Son numéro parmi les lignes, à partir de 0. */
  readonly numero: number;
  readonly colonnes: readonly ColonneMontree<L>[];
  /** Rang dans le tableau entier, à partir de 2 : la tête est le premier. */
  readonly rang: number;
  readonly ouverte: boolean;
  /** `null` : les lignes ne se choisissent pas. */
  readonly choisie: boolean | null;
  /** Nom de la ligne, lu par sa case. */
  readonly nom?: ((ligne: L) => string) | undefined;
  readonly surBasculer: (cle: string) => void;
  readonly surOuvrir?: ((ligne: L) => void) | undefined;
  /** Dans le parcours du clavier, ou seulement à sa portée ; `undefined` : la ligne ne prend pas le foyer. */
  readonly tabIndex: 0 | -1 | undefined;
  readonly attributs?: HTMLAttributes<HTMLTableRowElement> | undefined;
  readonly poignee?: ReactNode;
}

/** Un clic sur un lien, un bouton ou une case de la ligne n'ouvre pas la ligne. */
const surLaLigne = (evenement: MouseEvent) =>
  !(evenement.target as Element).closest('a, button, input, label, select, textarea');

function Ligne<L>({
  ligne,
  cle,
  numero,
  colonnes,
  rang,
  ouverte,
  choisie,
  nom,
  surBasculer,
  surOuvrir,
  tabIndex,
  attributs,
  poignee,
}: Proprietes<L>) {
  return (
    <tr
      {...attributs}
      data-cle={cle ?? undefined}
      data-ligne={numero}
      data-rang={rang}
      aria-busy={ligne === null || undefined}
      className={classes(ouverte && 'choisi', choisie && 'prise', surOuvrir && 'ouvrable') || undefined}
      aria-rowindex={rang}
      tabIndex={tabIndex}
      aria-selected={choisie ?? undefined}
      aria-current={ouverte || undefined}
      onClick={surOuvrir && ligne !== null ? (evenement) => surLaLigne(evenement) && surOuvrir(ligne) : undefined}
    >
      {poignee && <td className="case-de-ligne">{poignee}</td>}
      {choisie !== null && (
        <td className="case-de-ligne">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`Choisir ${ligne === null ? '' : (nom?.(ligne) ?? '')}`}
            disabled={ligne === null}
            checked={choisie}
            onChange={() => cle !== null && surBasculer(cle)}
          />
        </td>
      )}
      {colonnes.map((colonne) =>
        colonne.entete ? (
          <th key={colonne.id} scope="row" className={colonne.classe}>
            {ligne === null ? '…' : colonne.cellule(ligne)}
          </th>
        ) : (
          <td key={colonne.id} className={classes(colonne.nombre && 'nombre', colonne.classe) || undefined}>
            {ligne !== null && colonne.cellule(ligne)}
          </td>
        ),
      )}
    </tr>
  );
}

/**
 * Une ligne. Choisie ou ouverte, elle se montre à gauche. Défiler n'en redessine aucune : seules celles qui arrivent se
 * mettent en page.
 */
export const LigneDeTableau = memo(Ligne) as typeof Ligne;
