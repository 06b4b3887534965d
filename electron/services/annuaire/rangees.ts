import { aPlusieurs, type Calcul } from '#shared/travail/calcul.ts';
import { epuiser, type Suite } from '#shared/travail/suite.ts';
import type { Contexte } from '../contexte.ts';
import { changeesDepuis, lireToutesLesFiches } from './fiches-lues.ts';
import { type FichesRangees, suivreLesFiches } from './fiches-suivies.ts';

/** Les fiches lues une fois, pas à pas, puis suivies : après un changement, seules celles que le journal dit changées se relisent. */
export function createFichesRangees({ depots }: Contexte): Calcul<FichesRangees> {
  const { historique } = depots;
  let garde: {
    readonly suivies: ReturnType<typeof suivreLesFiches>;
    vu: number;
    readonly aRelire: Set<string>;
  } | null = null;
  const lecture = aPlusieurs(
    () => lireToutesLesFiches(depots),
    (lues) => {
      garde = { suivies: suivreLesFiches(depots, lues), vu: lues.vu, aRelire: new Set() };
    },
  );

  /** Celles que l'on garde, remises à jour ; `null` s'il faut tout lire. */
  function tiennent(): FichesRangees | null {
    const vu = historique.derniereClose();
    if (garde !== null && (garde.vu < vu || garde.aRelire.size > 0)) {
      const changees = changeesDepuis(depots, garde.vu);
      if (changees === null) garde = null;
      else {
        garde.suivies.suivre(new Set([...changees, ...garde.aRelire]));
        garde.aRelire.clear();
        // Pendant une opération, ce qui se lit peut encore être défait : ces fiches se reliront ensuite.
        if (historique.operationEnCours()) for (const id of changees) garde.aRelire.add(id);
        garde.vu = vu;
      }
    }
    return garde !== null && garde.vu <= vu ? garde.suivies.rangees() : null;
  }

  function* preparer(): Suite<void> {
    // Ce qui se lit pendant une opération ne se garde pas : rien à préparer.
    while (!historique.operationEnCours() && tiennent() === null) yield* lecture.mener();
  }
  return {
    preparer,
    lire() {
      const presentes = tiennent();
      if (presentes !== null) return presentes;
      if (historique.operationEnCours()) return suivreLesFiches(depots, epuiser(lireToutesLesFiches(depots))).rangees();
      epuiser(preparer());
      return tiennent() as FichesRangees;
    },
  };
}
