import { createContext, useContext } from 'react';
import type { Quorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

export interface SeanceMontree {
  readonly seance: Seance;
  readonly quorum: Quorum;
  /** Dernière opération que montre `seance`. */
  readonly vu: number;
  readonly aujourdHui: string;
  /** Séance close (annulée, reportée) : rien ne s'y écrit. */
  readonly fige: boolean;
}

const Contexte = createContext<SeanceMontree | null>(null);
export const SeanceProvider = Contexte.Provider;

/** La séance que montre l'écran, pour toutes ses parties. */
export function useSeance(): SeanceMontree {
  const montree = useContext(Contexte);
  if (montree === null) throw new Error('Ce composant n’est pas dans un écran de séance.');
  return montree;
}
