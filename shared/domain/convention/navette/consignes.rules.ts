import { dateLongue } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';

interface AQuoi {
  /** « Passerelles Sud-Alsace, O2R 68-2024-01 ». */
  readonly convention: string;
  readonly organisme: string;
  /** « T3 2026 ». */
  readonly periode: string;
  readonly annee: number;
  readonly effectifs: boolean;
  readonly comptes: boolean;
  readonly attendueLe: string;
}

/** Le mode d'emploi, en tête du classeur d'un organisme. */
export const consignesDeConvention = (quoi: AQuoi): string[] =>
  [
    `${quoi.convention} : ${quoi.organisme}.`,
    `À renvoyer par courriel, rempli, pour le ${dateLongue(quoi.attendueLe)}.`,
    'Remplissez les cellules marquées « à remplir » au-dessus de leur titre : elles sont sur fond jaune pâle, cernées de pointillés. Les autres sont verrouillées.',
    'Ce qui est déjà écrit est ce que nous savons : une cellule laissée telle quelle ne change rien.',
    ...(quoi.effectifs
      ? [
          `Effectifs : ce que la période ${quoi.periode} a compté, non le cumul. Une cellule vide n’est pas zéro. Un nombre déjà écrit ne se change qu’avec son motif.`,
        ]
      : []),
    ...(quoi.comptes ? [`Comptes : ce qui est réalisé de l’exercice ${quoi.annee}, en euros, ligne par ligne.`] : []),
    'N’ajoutez ni ligne ni colonne : écrivez-nous s’il en manque une. Vous pouvez élargir une colonne ou imprimer.',
    'Ne nommez jamais une personne accompagnée.',
  ].map((ligne) => typographier(ligne));
