import { ajouterJours, joursEntre } from '#shared/dates/date-civile.ts';
import {
  type AvenantAnnuel,
  avenantAttendu,
  echeanceDeLAvenant,
  tropTardPourConclure,
} from './avenant-annuel.rules.ts';
import type { Periode } from '../duree.rules.ts';

/** Combien de jours avant une échéance on prévient (O-4). */
export const PALIERS = [60, 30, 0] as const;
export type Palier = (typeof PALIERS)[number];

/** Une échéance qui approche. */
export interface AlerteDAvenant {
  readonly echeance: string;
  /** Le dernier palier franchi : J-60, J-30 ou J. */
  readonly palier: Palier;
  readonly joursRestants: number;
}

/** Les deux derniers jours utiles : celui de l'arrêté, puis le 29 septembre (D. 5316-6). */
export const echeancesDeLAvenant = (avenant: Pick<AvenantAnnuel, 'annee' | 'arreteLe'>): readonly string[] => [
  echeanceDeLAvenant(avenant),
  ajouterJours(tropTardPourConclure(avenant.annee), -1),
];

/** Jours où prévenir d'une échéance : J-60, J-30, J. */
export const joursDAlerte = (echeance: string): readonly string[] =>
  PALIERS.map((palier) => ajouterJours(echeance, -palier));

/** L'alerte à montrer ce jour-là pour un avenant qui n'est pas conclu (O-4) ; `null` : rien n'approche. */
export function alerteDeLAvenant(avenant: AvenantAnnuel, convention: Periode, jour: string): AlerteDAvenant | null {
  const { annee, concluLe } = avenant;
  if (!avenantAttendu(annee, convention) || (concluLe !== null && concluLe <= jour)) return null;
  const echeance = echeancesDeLAvenant(avenant).find((date) => date >= jour);
  if (echeance === undefined) return null;
  const joursRestants = joursEntre(jour, echeance);
  const palier = PALIERS.findLast((seuil) => joursRestants <= seuil);
  return palier === undefined ? null : { echeance, palier, joursRestants };
}
