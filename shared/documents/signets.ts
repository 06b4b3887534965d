/**
 * Nom d’un bloc tiré d’un objet : quarante signes au plus, une lettre d’abord, ni tiret ni accent, pour
 * que Word le garde et que les corrections y reviennent.
 * @param genre Une courte lettre ou un mot : « point », « dec ».
 */
export const signet = (genre: string, id: string, rang?: number): string =>
  `${genre}_${id.replaceAll('-', '')}${rang === undefined ? '' : `_${rang}`}`.slice(0, 40);
