import { DEPARTEMENTS } from '../territoire/departements.data.ts';

/** Collectivités qui exercent les compétences d'un département (R. 5311-28, -29). */
const CONSEILS: Readonly<Record<string, string>> = {
  '67': 'Collectivité européenne d’Alsace',
  '68': 'Collectivité européenne d’Alsace',
  '2A': 'Collectivité de Corse',
  '2B': 'Collectivité de Corse',
  '75': 'Ville de Paris',
  '972': 'Collectivité territoriale de Martinique',
  '973': 'Collectivité territoriale de Guyane',
};

/** La collectivité qui n'est pas un conseil départemental mais en tient lieu ; `null` : il y a un conseil départemental. */
export const collectiviteQuiTientLieu = (code: string): string | null => CONSEILS[code] ?? null;

/** « Conseil départemental des Vosges », « Collectivité européenne d’Alsace » ; sans complément si le code est inconnu. */
export function conseilDuDepartement(code: string): string {
  const complement = DEPARTEMENTS.find((un) => un.code === code)?.complement;
  return CONSEILS[code] ?? ['Conseil départemental', complement].filter(Boolean).join(' ');
}
