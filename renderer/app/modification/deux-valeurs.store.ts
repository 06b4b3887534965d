import { create } from 'zustand';
import type { DeuxValeurs } from '#shared/errors/app-error.ts';

/** Un choix à faire entre ma valeur et celle écrite entre-temps dans une autre fenêtre. */
export interface ChoixEnAttente {
  readonly rang: number;
  readonly objet: string;
  readonly valeurs: readonly DeuxValeurs[];
  /** Rend les champs dont on garde la mienne ; `null` : fermé sans choisir. */
  readonly trancher: (miennes: readonly string[] | null) => void;
}

/** Les choix à faire, dans l'ordre où ils se sont présentés : un seul se montre à la fois, aucun ne chasse l'autre. */
export const useDeuxValeursStore = create<{ readonly file: readonly ChoixEnAttente[] }>(() => ({ file: [] }));

let dernierRang = 0;

/** Montre le choix à son tour ; la promesse rend les champs où l'on garde sa propre valeur, ou `null`. */
export const demanderDeuxValeurs = (
  objet: string,
  valeurs: readonly DeuxValeurs[],
): Promise<readonly string[] | null> =>
  new Promise((resoudre) => {
    dernierRang += 1;
    const rang = dernierRang;
    const trancher = (miennes: readonly string[] | null) => {
      useDeuxValeursStore.setState(({ file }) => ({ file: file.filter((choix) => choix.rang !== rang) }));
      resoudre(miennes);
    };
    useDeuxValeursStore.setState(({ file }) => ({ file: [...file, { rang, objet, valeurs, trancher }] }));
  });
