import { type ITableCellOptions, type Paragraph, TableCell } from 'docx';
import { cm } from '../styles/mesures.ts';

/** Cellule d’une colonne ; la dernière n’a pas de marge à droite, pour que les filets s’alignent sur le texte. */
export const cellule = (
  largeur: number,
  derniere: boolean,
  enfant: Paragraph,
  options: Omit<ITableCellOptions, 'children'> = {},
): TableCell =>
  new TableCell({
    children: [enfant],
    width: { size: cm(largeur), type: 'dxa' },
    ...(derniere ? { margins: { right: 0, marginUnitType: 'dxa' } } : {}),
    ...options,
  });
