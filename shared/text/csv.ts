import { celluleSure } from './cellule.ts';

/**
 * Un tableau en CSV pour Excel en français : UTF-8 marqué, points-virgules, toutes les cellules entre guillemets, et aucune
 * qui devienne une formule (T21).
 */
export const enCsv = (rangs: readonly (readonly string[])[]): string =>
  `\uFEFF${rangs
    .map((rang) => rang.map((valeur) => `"${celluleSure(valeur).replaceAll('"', '""')}"`).join(';'))
    .join('\r\n')}\r\n`;
