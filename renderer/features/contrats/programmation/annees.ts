import type { Programmation } from './programmation.types.ts';

/** Les années où l'on peut aller : celles du contrat jusqu'à la suivante, et toutes celles qui ont quelque chose. */
export function anneesDeProgrammation(
  { annees, contrat }: Pick<Programmation, 'annees' | 'contrat'>,
  annee: number,
  courante: number,
): readonly number[] {
  const fin = Math.min(contrat.fin, courante + 1);
  const duContrat = Array.from({ length: Math.max(0, fin - contrat.debut + 1) }, (_vide, rang) => contrat.debut + rang);
  return [...new Set([...duContrat, ...annees, annee, courante])].toSorted((une, autre) => autre - une);
}
