import type { HTMLAttributes, MouseEvent, ReactNode } from 'react';
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
  readonly choix: { readonly choisie: boolean; readonly surBasculer: () => void; readonly nom: string } | null;
  readonly surOuvrir?: (() => void) | undefined;
  readonly attributs: HTMLAttributes<HTMLTableRowElement>;
  readonly poignee?: ReactNode;
}

/** Un clic sur un lien, un bouton ou une case de la ligne n'ouvre pas la ligne. */
const surLaLigne = (evenement: MouseEvent) =>
  !(evenement.target as Element).closest('a, button, input, label, select, textarea');

/** Une ligne. Choisie ou ouverte, elle se montre à gauche. */
export function LigneDeTableau<L>({
  ligne,
  cle,
  numero,
  colonnes,
  rang,
  ouverte,
  choix,
  surOuvrir,
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
      className={classes(ouverte && 'choisi', choix?.choisie && 'prise', surOuvrir && 'ouvrable') || undefined}
      aria-rowindex={rang}
      aria-selected={choix ? choix.choisie : undefined}
      aria-current={ouverte || undefined}
      onClick={surOuvrir && ((evenement) => surLaLigne(evenement) && surOuvrir())}
    >
      {poignee && <td className="case-de-ligne">{poignee}</td>}
      {choix && (
        <td className="case-de-ligne">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`Choisir ${choix.nom}`}
            disabled={ligne === null}
            checked={choix.choisie}
            onChange={choix.surBasculer}
          />
        </td>
      )}
      {colonnes.map((colonne) =>
        colonne.entete ? (
          <th key={colonne.id} scope="row">
            {ligne === null ? '…' : colonne.cellule(ligne)}
          </th>
        ) : (
          <td key={colonne.id} className={classes(colonne.nombre && 'nombre') || undefined}>
            {ligne !== null && colonne.cellule(ligne)}
          </td>
        ),
      )}
    </tr>
  );
}
