/** Le dernier jour d'un mois (1 : janvier) : 28 à 31. */
export const dernierJourDuMois = (annee: number, mois: number): number =>
  new Date(Date.UTC(annee, mois, 0)).getUTCDate();
