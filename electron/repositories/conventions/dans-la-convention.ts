/** Les avenants qui valent le jour `@jour` : conclus, et d'effet ce jour-là au plus (C7). */
const EN_VIGUEUR =
  '(SELECT id FROM convention_avenant WHERE conclu_le IS NOT NULL AND coalesce(effet_le, conclu_le) <= @jour)';

/**
 * Ce qui est dans la convention le jour `@jour` : ni un projet d'avenant, ni ce qu'un avenant en vigueur a fait sortir
 * (C7). `t` : l'alias d'une table d'organismes ou de zones.
 */
export const dansLaConvention = (t: string): string =>
  `(${t}.entree_id IS NULL OR ${t}.entree_id IN ${EN_VIGUEUR}) AND (${t}.sortie_id IS NULL OR ${t}.sortie_id NOT IN ${EN_VIGUEUR})`;
