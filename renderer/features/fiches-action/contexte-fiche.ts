import { createContext, useContext } from 'react';
import type { BlocFacultatif } from '#shared/domain/feuille-de-route/blocs.data.ts';
import type { Entree, Sortie } from '#shared/contract/contract.ts';

/** Ce que les parties de la fiche ont en commun : elle-même, le jour, et de quoi l'écrire en le disant. */
export interface FicheOuverte extends Sortie<'fichesAction.fiche'> {
  readonly id: string;
  readonly vu: number;
  readonly aujourdHui: string;
  /** Les blocs facultatifs que la feuille de route d'où on la lit ne propose pas. */
  readonly masques: readonly BlocFacultatif[];
  readonly modifier: (patch: Entree<'fichesAction.modifier'>['patch']) => Promise<void>;
  /** Suit une écriture : l'en-tête dit « Enregistrement… », puis « Enregistré ». */
  readonly garder: <T>(ecriture: Promise<T>) => Promise<T>;
}

export const ContexteFiche = createContext<FicheOuverte | null>(null);

/** La fiche ouverte. @throws Error hors de l'écran de la fiche */
export function useFiche(): FicheOuverte {
  const fiche = useContext(ContexteFiche);
  if (fiche === null) throw new Error('Hors de la fiche action.');
  return fiche;
}
