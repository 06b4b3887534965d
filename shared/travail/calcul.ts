import { epuiser, type Suite } from './suite.ts';

/** Ce qui se calcule une fois : d'un trait, si l'on ne peut pas attendre, ou pas à pas. */
export interface Calcul<T> {
  /** Sa valeur, calculée d'un trait s'il le faut. */
  readonly lire: () => T;
  /** Le rend prêt à se lire, pas à pas. */
  readonly preparer: () => Suite<void>;
}

/**
 * Un calcul que tous ceux qui l'attendent mènent ensemble : chacun en fait les pas qui restent, aucun pas ne se fait deux
 * fois. Ceux qui s'en vont laissent les autres le finir.
 * @param faire le commence
 * @param fait reçoit ce qu'il donne, une fois
 */
export function aPlusieurs<T>(faire: () => Suite<T>, fait: (valeur: T) => void) {
  let enCours: Suite<T> | null = null;
  return {
    *mener(): Suite<void> {
      enCours ??= faire();
      const commence = enCours;
      while (enCours === commence) {
        let pas;
        try {
          pas = commence.next();
        } catch (cause) {
          enCours = null;
          throw cause;
        }
        if (pas.done === true) {
          enCours = null;
          fait(pas.value);
          return;
        }
        yield pas.value;
      }
    },
  };
}

/** Un calcul gardé dès qu'il est fait. */
export function unCalcul<T>(faire: () => Suite<T>): Calcul<T> {
  let garde: { readonly valeur: T } | null = null;
  const { mener } = aPlusieurs(faire, (valeur) => {
    garde = { valeur };
  });
  function* preparer(): Suite<void> {
    while (garde === null) yield* mener();
  }
  return {
    preparer,
    lire() {
      epuiser(preparer());
      return (garde as unknown as { readonly valeur: T }).valeur;
    },
  };
}
