import type { ReactNode } from 'react';

/** Ce que tout champ entend, avec les mêmes mots. */
export interface ProprietesChamp<T> {
  /** Le mot au-dessus. */
  readonly libelle: string;
  readonly valeur: T;
  readonly surChange: (valeur: T) => void;
  /** Nom du champ dans l'entrée du contrat (« lieu », « points.0.titre »). */
  readonly nom?: string | undefined;
  /** Ce qui ne va pas et quoi faire, une phrase. */
  readonly faute?: string | null | undefined;
  /** Une précision sous le champ, avant la faute. */
  readonly aide?: ReactNode;
  readonly desactive?: boolean | undefined;
  readonly obligatoire?: boolean | undefined;
  /** Le foyer quitte le champ. */
  readonly surQuitte?: (() => void) | undefined;
}
