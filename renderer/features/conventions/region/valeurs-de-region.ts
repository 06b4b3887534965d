import { tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';

/** Un effectif tel qu'il sort du service : « n.c. » s'il se tait (I11), « n.d. » s'il n'est pas dit. */
export const communiquer = (nombre: number | null, seTait: boolean): number | string =>
  nombre === null ? 'n.d.' : seTait ? 'n.c.' : nombre;

/** Un taux tel qu'il sort du service ; il rendrait l'effectif qui se tait. */
export const partDite = (taux: number | null, seTait: boolean): string => (seTait ? 'n.c.' : tauxDit(taux));
