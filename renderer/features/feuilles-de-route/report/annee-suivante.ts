/** « Feuille de route 2026 » donne « Feuille de route 2027 » ; sans année, l'intitulé reste. */
export const intituleSuivant = (intitule: string, annees: number): string =>
  intitule.replaceAll(/\b20\d{2}\b/gu, (annee) => String(Number(annee) + annees));
