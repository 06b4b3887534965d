import type { Table } from '#shared/contract/definition.ts';
import { aPlusieurs, type Calcul } from '#shared/travail/calcul.ts';
import { enUnPas, epuiser, type Suite } from '#shared/travail/suite.ts';
import type { Contexte } from './contexte.ts';

/**
 * Garde ce qu'un calcul sur tout le fichier a donné, tant qu'aucune des tables qu'il lit ne change et que le jour est le même :
 * taper dans une recherche, ou rédiger un procès-verbal, ne le refait pas.
 * Ce qui se lit pendant une opération ne se garde pas : elle peut encore être défaite.
 * @param calculer reçoit ce qu'il a donné avant, le même jour ; il peut n'en refaire que ce qui a changé. Ce qu'il lit du
 *   fichier, il le lit à son premier pas : ce qui s'y écrit ensuite le fera reprendre
 */
export function pasAPasTantQueRienNeChange<T>(
  { depots: { historique }, aujourdHui }: Contexte,
  tables: readonly Table[],
  calculer: (avant: T | null) => Suite<T>,
): Calcul<T> {
  let garde: { readonly jour: string; readonly valeur: T; vu: number } | null = null;
  /** Le jour et l'opération que voit le calcul en cours. */
  let depuis = { jour: '', vu: 0 };

  /** Ce que l'on garde, si c'est encore vrai. */
  function tient(): { readonly valeur: T } | null {
    const vu = historique.derniereClose();
    if (garde === null || garde.jour !== aujourdHui() || garde.vu > vu) return null;
    if (garde.vu !== vu && historique.ontChange(tables, garde.vu)) return null;
    garde.vu = vu;
    return garde;
  }

  const calcul = aPlusieurs(
    () => {
      depuis = { jour: aujourdHui(), vu: historique.derniereClose() };
      return calculer(garde?.jour === depuis.jour && garde.vu <= depuis.vu ? garde.valeur : null);
    },
    (valeur) => {
      garde = { ...depuis, valeur };
    },
  );

  function* preparer(): Suite<void> {
    // Ce qui se lit pendant une opération ne se garde pas : rien à préparer.
    while (!historique.operationEnCours() && tient() === null) yield* calcul.mener();
  }
  return {
    preparer,
    lire() {
      const present = tient();
      if (present !== null) return present.valeur;
      if (historique.operationEnCours()) return epuiser(calculer(null));
      epuiser(preparer());
      return (garde as unknown as { readonly valeur: T }).valeur;
    },
  };
}

/** La même garde, d'un calcul assez court pour se faire d'un trait. */
export const tantQueRienNeChange = <T>(
  contexte: Contexte,
  tables: readonly Table[],
  calculer: (avant: T | null) => T,
): (() => T) =>
  pasAPasTantQueRienNeChange<T>(contexte, tables, (avant) => enUnPas('Lecture', () => calculer(avant))).lire;
