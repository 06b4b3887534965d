import { dateCourte, heureFr } from '#shared/dates/format.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { Valeur } from './tableau.schema.ts';

/** La valeur comme elle se lit : « 12/03/2026 », « 9 h 30 », « 12 300,00 € ». */
export function valeurEnTexte(valeur: Valeur): string {
  if (valeur === null) return '';
  if (typeof valeur === 'string') return valeur;
  if (typeof valeur === 'number') return nombreFr(valeur);
  if ('date' in valeur) return dateCourte(valeur.date);
  if ('heure' in valeur) return heureFr(valeur.heure);
  return `${nombreFr(valeur.centimes / 100, 2)}\u00A0€`;
}

const virgule = (nombre: string): string => nombre.replace('.', ',');

/** La valeur comme un tableur la relit dans un CSV en français : « 12/03/2026 », « 09:30 », « 12300,00 », sans espace ni unité. */
export function valeurEnCsv(valeur: Valeur): string {
  if (typeof valeur === 'number') return virgule(String(valeur));
  if (valeur === null || typeof valeur === 'string') return valeur ?? '';
  if ('date' in valeur) return dateCourte(valeur.date);
  return 'heure' in valeur ? valeur.heure : virgule((valeur.centimes / 100).toFixed(2));
}
