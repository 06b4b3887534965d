import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import { sommeDe } from './centimes.rules.ts';

/** Ce qu'un organisme a reçu de public au titre d'un exercice ; centimes. */
export interface AideDUnExercice {
  readonly annee: number;
  readonly montant: number;
  /** Accordée sous le règlement de minimis SIEG. */
  readonly minimis: boolean;
}

/** Trois exercices de suite, le dernier nommé ; centimes. */
export interface CumulDesAides {
  readonly annee: number;
  readonly deLExercice: number;
  readonly total: number;
  readonly minimis: number;
}

/** Combien d'exercices se cumulent (règlement (UE) 2023/2832 ; ligne 70). */
const EXERCICES = 3;

/** Le cumul de chaque exercice et des deux d'avant, du premier au dernier où une aide est connue. Centimes. */
export function cumulsDesAides(aides: readonly AideDUnExercice[]): readonly CumulDesAides[] {
  const annees = aides.map(({ annee }) => annee);
  if (annees.length === 0) return [];
  const [premiere, derniere] = [Math.min(...annees), Math.max(...annees)];
  return Array.from({ length: derniere - premiere + 1 }, (_, rang) => {
    const annee = premiere + rang;
    const siennes = aides.filter((une) => une.annee <= annee && une.annee > annee - EXERCICES);
    const sommer = (lesquelles: readonly AideDUnExercice[]) => sommeDe(lesquelles.map(({ montant }) => montant));
    return {
      annee,
      deLExercice: sommer(siennes.filter((une) => une.annee === annee)),
      total: sommer(siennes),
      minimis: sommer(siennes.filter(({ minimis }) => minimis)),
    };
  });
}

/**
 * Un cumul de minimis qui dépasse le plafond de sa date (ligne 70).
 * @param plafondAu le plafond en vigueur un jour, en centimes, et son texte
 */
export const constatsDuCumul = (
  cumuls: readonly CumulDesAides[],
  plafondAu: (jour: string) => { readonly valeur: number; readonly article: string | null },
): readonly Constat[] =>
  cumuls.flatMap(({ annee, minimis }) => {
    const { valeur, article } = plafondAu(`${annee}-12-31`);
    if (minimis <= valeur) return [];
    const phrase = `De ${annee - EXERCICES + 1} à ${annee}, ${montantFr(minimis)} d’aides de minimis SIEG, pour ${montantFr(valeur)} au plus.`;
    return [{ code: 'P2', gravite: 'attention' as const, phrase: typographier(phrase), article, ou: String(annee) }];
  });
