import { NUMERO_AU_PLUS } from './avenant.schema.ts';

/** Le numéro du prochain avenant : après le dernier, sinon le premier que nul ne porte ; `null` : tous sont pris. */
export function numeroSuivant(pris: readonly number[]): number | null {
  const apres = Math.max(0, ...pris) + 1;
  if (apres <= NUMERO_AU_PLUS) return apres;
  const libre = Array.from({ length: NUMERO_AU_PLUS }, (_, rang) => rang + 1).find((un) => !pris.includes(un));
  return libre ?? null;
}
