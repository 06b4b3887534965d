import type { NatureDeSuccession, Succession } from './succession.schema.ts';

/** Le mot de chaque nature, tel qu'un tableau l'écrit et que l'écran le montre. */
export const natureDeSuccessionLibelle: Readonly<Record<NatureDeSuccession, string>> = {
  conserve: 'Conservé',
  modifie: 'Modifié',
  fusionne: 'Fusionné',
  scinde: 'Scindé',
  sorti: 'Sorti',
  entre: 'Entré',
};

/** « QP068001 Bourtzwiller » ; le code seul si la source ne dit pas son nom. */
export const direLAncien = ({ ancien, ancienLibelle }: Pick<Succession, 'ancien' | 'ancienLibelle'>): string =>
  [ancien, ancienLibelle].filter((mot) => mot !== null).join(' ');

/** « QP068001 Bourtzwiller (modifié) » */
export const direLaSuccession = (succession: Pick<Succession, 'ancien' | 'ancienLibelle' | 'nature'>): string =>
  `${direLAncien(succession)}${succession.nature === null ? '' : ` (${natureDeSuccessionLibelle[succession.nature].toLowerCase()})`}`;
