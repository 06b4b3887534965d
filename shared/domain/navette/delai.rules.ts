import { ajouterJours, jourDeLaSemaine } from '#shared/dates/date-civile.ts';

/** Jours laissés à un pilote pour répondre. */
const DELAI = 15;

/** La date de retour proposée : quinze jours, et jamais une fin de semaine. */
export function retourPropose(jour: string): string {
  const vise = ajouterJours(jour, DELAI);
  const semaine = jourDeLaSemaine(vise);
  if (semaine === 6) return ajouterJours(vise, 2);
  return semaine === 0 ? ajouterJours(vise, 1) : vise;
}
