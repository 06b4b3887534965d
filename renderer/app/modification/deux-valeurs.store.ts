import { create } from 'zustand';
import type { DeuxValeurs } from '#shared/errors/app-error.ts';

/** Un choix à faire entre ma valeur et celle écrite entre-temps dans une autre fenêtre. */
export interface ChoixEnAttente {
  readonly objet: string;
  readonly valeurs: readonly DeuxValeurs[];
  /** Rend les champs dont on garde la mienne. */
  readonly trancher: (miennes: readonly string[]) => void;
}

export const useDeuxValeursStore = create<{ readonly attente: ChoixEnAttente | null }>(() => ({ attente: null }));

/** Montre le choix ; la promesse rend les champs où l'on garde sa propre valeur. */
export const demanderDeuxValeurs = (objet: string, valeurs: readonly DeuxValeurs[]): Promise<readonly string[]> =>
  new Promise((resoudre) => {
    const trancher = (miennes: readonly string[]) => {
      useDeuxValeursStore.setState({ attente: null });
      resoudre(miennes);
    };
    useDeuxValeursStore.setState({ attente: { objet, valeurs, trancher } });
  });
