import { VOLETS } from './convention.labels.ts';
import type { Convention } from './convention.schema.ts';

/** Un des quatre volets : repérage, remobilisation, accompagnement, coordination. */
export type Volet = (typeof VOLETS)[number]['numero'];

/** Le champ où une convention, ou une candidature, dit qu'elle tient un volet. */
export type ChampDeVolet = (typeof VOLETS)[number]['champ'];

/** Les quatre champs, dans l'ordre des volets. */
export const CHAMPS_DES_VOLETS: readonly ChampDeVolet[] = VOLETS.map(({ champ }) => champ);

/** Les volets que tient une convention, dans leur ordre. */
export const voletsDe = (convention: Pick<Convention, ChampDeVolet>): readonly Volet[] =>
  VOLETS.filter(({ champ }) => convention[champ]).map(({ numero }) => numero);

/** Tous sont tenus : le coût de référence d'un appel vaut pour les quatre, et ne se compare qu'alors (I10, 1.27). */
export const tientLesQuatreVolets = (volets: readonly number[]): boolean =>
  VOLETS.every(({ numero }) => volets.includes(numero));

/** Ce qui se dit d'un coût que l'on ne compare pas. */
export const SANS_LES_QUATRE_VOLETS = 'non applicable : elle vaut pour les quatre volets';
