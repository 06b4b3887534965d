import { estDateCivile, jourDeLaSemaine } from '#shared/dates/date-civile.ts';
import { ferieLe } from '#shared/dates/jours-feries.ts';

/**
 * Ce qui étonne du jour choisi pour une réunion : passé, férié dans le département, en fin de semaine. `null` si
 * rien n'étonne. C'est une remarque : la réunion peut s'y tenir.
 */
export function remarqueDuJour(date: string, aujourdHui: string, departement: string | null): string | null {
  if (!estDateCivile(date)) return null;
  const ferie = departement === null ? null : ferieLe(date, departement);
  const dits = [
    date < aujourdHui ? 'ce jour est passé' : null,
    ferie === null ? null : `jour férié (${ferie.libelle})`,
    { 0: 'un dimanche', 6: 'un samedi' }[jourDeLaSemaine(date)] ?? null,
  ].filter((dit) => dit !== null);
  return dits.length === 0 ? null : `À vérifier : ${dits.join(', ')}.`;
}
