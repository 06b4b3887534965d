import { joursEntre } from '#shared/dates/date-civile.ts';

/** Ce que l'approche d'une échéance de l'avenant annuel allume : à soixante jours, à trente, le jour même. */
export type Alerte = 'J-60' | 'J-30' | 'J';

/** L'échéance de l'arrêté, et le dernier jour pour conclure. */
const DE_L_AVENANT = /^avenant(?:-ultime)?:/u;

/** L'alerte d'une date, à ce jour ; `null` : elle est passée, ou à plus de soixante jours. */
export function alerteAvant(le: string, jour: string): Alerte | null {
  const reste = joursEntre(jour, le);
  if (reste < 0 || reste > 60) return null;
  if (reste === 0) return 'J';
  return reste <= 30 ? 'J-30' : 'J-60';
}

/** L'alerte d'une échéance (O-4, D. 5316-6) : de l'avenant annuel seul, tant qu'il n'est pas conclu ce jour-là. */
export const alerteDe = (
  { cle, le, faitLe }: { readonly cle: string; readonly le: string; readonly faitLe: string | null },
  jour: string,
): Alerte | null => (DE_L_AVENANT.test(cle) && faitLe === null ? alerteAvant(le, jour) : null);
