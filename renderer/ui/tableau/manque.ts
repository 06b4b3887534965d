import type { TableauExporte } from '#shared/domain/tableau/tableau.schema.ts';
import { nombreFr } from '#shared/text/nombres.ts';

/**
 * Ce qui manque à un tableau sorti, en une phrase ; `null` si rien.
 * @param total combien de lignes la liste a
 */
export const ceQuiManque = ({ lignes }: Pick<TableauExporte, 'lignes'>, total: number): string | null =>
  lignes.length < total
    ? `Seules les ${nombreFr(lignes.length)} premières lignes, sur ${nombreFr(total)}, sont sorties : filtrez la liste, et sortez-la en plusieurs fois.`
    : null;
