import { nombreFr } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { Segments } from '../blocs.ts';
import { texte } from '../segments.ts';

/** Comment s'écrivent les montants d'un tableau : un seul a des centimes, tous en ont, et les colonnes s'alignent. */
export interface Montants {
  /** « – » d'un montant qui n'est pas dit. */
  readonly dire: (centimes: number | null) => Segments;
  /** Un écart, toujours signé : « +1 150 € », « −580 € ». */
  readonly signer: (centimes: number | null) => Segments;
}

/** Un nombre positif prend son signe : un écart se lit sans hésiter. */
export const signe = (valeur: number, dite: string): string => (valeur > 0 ? `+${dite}` : dite);

/** @param valeurs tous les montants du tableau, en centimes */
export function montantsDuTableau(valeurs: readonly (number | null)[]): Montants {
  const decimales = valeurs.some((un) => un !== null && un % 100 !== 0) ? 2 : 0;
  const ecrire = (centimes: number): string => `${nombreFr(centimes / 100, decimales)}${INSECABLE}€`;
  return {
    dire: (centimes) => texte(centimes === null ? '–' : ecrire(centimes)),
    signer: (centimes) => texte(centimes === null ? '–' : signe(centimes, ecrire(centimes))),
  };
}
