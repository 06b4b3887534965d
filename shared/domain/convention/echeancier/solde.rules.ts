import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { Proposition } from '../argent/surcompensation.schema.ts';

/** Le solde d'un exercice, terme à terme (§ 2.2) ; centimes. */
export interface SoldeDeLExercice {
  readonly annee: number;
  readonly conventionne: number;
  /** P, compensation maximale. */
  readonly maximum: number;
  /** Le moindre des deux : ce que l'État doit au plus. */
  readonly du: number;
  /** V, reversements déduits : un trop-perçu rendu ne se compte pas deux fois. */
  readonly verse: number;
  readonly solde: number;
  readonly tropPercu: number;
}

/**
 * Solde et trop-perçu d'un exercice (§ 2.2) : le moindre du montant conventionné et de la compensation maximale, moins
 * ce qui est versé. `null` : le montant n'est pas fixé, ou des comptes manquent. Une proposition, jamais un dû (M10).
 */
export function soldeDeLExercice(
  { annee, compensation, ecart }: Pick<Proposition['exercices'][number], 'annee' | 'compensation' | 'ecart'>,
  conventionne: number | null,
): SoldeDeLExercice | null {
  if (conventionne === null || ecart === null) return null;
  const maximum = compensation - ecart;
  const du = Math.min(conventionne, maximum);
  return {
    annee,
    conventionne,
    maximum,
    du,
    verse: compensation,
    solde: Math.max(0, du - compensation),
    tropPercu: Math.max(0, compensation - du),
  };
}

/** Un solde payé ne dépasse pas ce qui restait dû (§ 2.2) ; `tropPercu` se lit une fois ce solde compté. */
export const constatsDuSoldeVerse = ({ annee, du, tropPercu }: SoldeDeLExercice): readonly Constat[] =>
  tropPercu === 0
    ? []
    : [
        {
          code: 'M11',
          gravite: 'bloquant',
          phrase: typographier(
            `Ce solde dépasse de ${montantFr(tropPercu)} ce que l’exercice ${annee} laisse : ${montantFr(du)} en tout, versements déjà faits compris.`,
          ),
          article: null,
          ou: String(annee),
        },
      ];
