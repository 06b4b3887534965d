import type { ZoneDeCandidature } from '#shared/domain/appel/candidature.schema.ts';
import type { Contexte } from '../contexte.ts';

/** Au-delà, la personne écrit le numéro. */
const ESSAIS = 99;

/** « O2R 51-2026-01 » : le département de sa première zone, l'année, le premier rang libre. */
export function numeroPropose({ depots, aujourdHui }: Contexte, zones: readonly ZoneDeCandidature[]): string {
  const [premiere] = zones.flatMap(({ genre, code }) => (genre === 'mots' || code === null ? [] : [{ genre, code }]));
  const departements = premiere === undefined ? [] : [...depots.territoires.departementsDe([premiere]).values()].flat();
  const racine = `O2R ${departements[0] ?? '00'}-${aujourdHui().slice(0, 4)}`;
  for (let rang = 1; rang <= ESSAIS; rang += 1) {
    const numero = `${racine}-${String(rang).padStart(2, '0')}`;
    if (depots.conventions.parNumero(numero) === null) return numero;
  }
  return racine;
}
