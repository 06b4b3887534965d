import { sommeDite } from '../../somme-dite.rules.ts';

/** Un exercice rendu que le coût laisse de côté, et ce qui y manque. */
export interface ExerciceLaisse {
  readonly annee: number;
  readonly manque: 'comptes' | 'entrees';
}

/** De quoi se tire le coût réalisé par bénéficiaire (I10) ; centimes, `null` : aucun exercice ne se rapporte. */
export interface ExercicesDuCout {
  readonly exercices: readonly number[];
  readonly charges: number | null;
  readonly entrees: number | null;
  readonly laisses: readonly ExerciceLaisse[];
}

/**
 * Les exercices dont les charges se rapportent aux entrées (I10) : tous les organismes attendus en ont rendu les comptes et
 * les entrées en sont dites. Un « n.d. » ne vaut pas zéro, un compte qui manque non plus : l'exercice est laissé, et nommé.
 * @param charges éligibles de chaque exercice rendu, centimes
 */
export function exercicesDuCout(
  charges: ReadonlyMap<number, number>,
  complets: ReadonlySet<number>,
  entreesDe: (annee: number) => number | null,
): ExercicesDuCout {
  const lus = [...charges]
    .toSorted(([un], [autre]) => un - autre)
    .map(([annee, siennes]) => ({ annee, charges: siennes, entrees: entreesDe(annee), complet: complets.has(annee) }));
  const gardes = lus.flatMap(({ entrees, complet, ...un }) =>
    entrees === null || !complet ? [] : [{ ...un, entrees }],
  );
  return {
    exercices: gardes.map(({ annee }) => annee),
    charges: sommeDite(gardes.map((un) => un.charges)),
    entrees: sommeDite(gardes.map((un) => un.entrees)),
    laisses: lus.flatMap(({ annee, entrees, complet }): ExerciceLaisse[] => {
      if (!complet) return [{ annee, manque: 'comptes' }];
      return entrees === null ? [{ annee, manque: 'entrees' }] : [];
    }),
  };
}

/** « 2025 (comptes incomplets), 2026 (entrées n.d.) ». */
export const direLesLaisses = (laisses: readonly ExerciceLaisse[]): string =>
  laisses
    .map(({ annee, manque }) => `${annee} (${manque === 'comptes' ? 'comptes incomplets' : 'entrées n.d.'})`)
    .join(', ');
