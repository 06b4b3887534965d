import type { DixMilliemes } from '../argent/centimes.rules.ts';

/** Au-delà, on regarde ; en dix-millièmes : dix points. */
export const SEUIL_DE_CONSOMMATION: DixMilliemes = 1_000;

/** L'argent va plus vite que les personnes, ou moins vite ; `null` : ils vont ensemble, ou l'un des deux n'est pas dit. */
export type EcartDeConsommation = 'avance' | 'retard' | null;

/** Ce que dit l'écart, à côté de sa couleur. */
export const ecartDeConsommationLibelle = {
  avance: 'L’argent va plus vite',
  retard: 'L’argent va moins vite',
} as const;

/** Compare la part versée du montant (M12) et la part réalisée de l'objectif (I4). */
export function ecartDeConsommation(
  consommation: DixMilliemes | null,
  realisation: DixMilliemes | null,
  seuil: DixMilliemes = SEUIL_DE_CONSOMMATION,
): EcartDeConsommation {
  if (consommation === null || realisation === null) return null;
  if (consommation - realisation > seuil) return 'avance';
  return realisation - consommation > seuil ? 'retard' : null;
}
