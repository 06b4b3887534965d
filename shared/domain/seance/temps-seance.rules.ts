import type { PointEnSeance, Seance } from './seance.schema.ts';

export interface TempsDeSeance {
  /** Heure de fin annoncée, ou tirée des durées ; `null` si rien ne la donne. */
  readonly prevue: string | null;
  /** Heure de fin au rythme où va la séance ; `null` hors du direct, ou si aucun point restant n'a de durée. */
  readonly attendue: string | null;
  /** Minutes de la fin attendue au-delà de la fin prévue ; 0 si tout tient. */
  readonly depassement: number;
  /** Minutes passées au point choisi, et ce qu'il devait durer ; `null` s'il n'est pas abordé. */
  readonly duPoint: { readonly ecoule: number; readonly duree: number | null } | null;
}

const enMinutes = (heure: string): number => Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5));
const deux = (nombre: number): string => String(nombre).padStart(2, '0');
const enHeure = (minutes: number): string => `${deux(Math.floor((minutes % 1440) / 60))}:${deux(minutes % 60)}`;

type PointMinute = Pick<PointEnSeance, 'id' | 'duree' | 'etat' | 'commenceA'>;
type HorairesDeSeance = Pick<Seance['reunion'], 'heureDebut' | 'heureFin' | 'ouverteA'>;

const seTient = ({ etat }: PointMinute): boolean => etat === 'prevu' || etat === 'traite';
const dureeDe = (points: readonly PointMinute[]): number =>
  points.reduce((somme, { duree }) => somme + (duree ?? 0), 0);

function finPrevue(points: readonly PointMinute[], { heureDebut, heureFin, ouverteA }: HorairesDeSeance) {
  if (heureFin !== null) return heureFin;
  const duree = dureeDe(points.filter(seTient));
  return duree === 0 ? null : enHeure(enMinutes(ouverteA ?? heureDebut) + duree);
}

/**
 * Où en est l'heure : fin prévue, fin attendue, temps passé au point choisi. La fin attendue est l'heure qu'il
 * est, plus ce qui reste au point choisi, plus les durées des points encore à traiter. Sans effet de droit.
 * @param maintenant `HH:MM` ; `null` quand la séance se saisit après coup : rien n'y court.
 */
export function tempsDeSeance(
  { points, horaires }: { readonly points: readonly PointMinute[]; readonly horaires: HorairesDeSeance },
  pointId: string | null,
  maintenant: string | null,
): TempsDeSeance {
  const prevue = finPrevue(points, horaires);
  const courant = points.find(({ id }) => id === pointId);
  if (maintenant === null) return { prevue, attendue: null, depassement: 0, duPoint: null };
  const ici = enMinutes(maintenant);
  const commence = courant?.commenceA ?? null;
  const ecoule = commence === null ? 0 : Math.max(0, ici - enMinutes(commence));
  const restants = points.filter((point) => point.etat === 'prevu' && point.id !== pointId);
  const reste = courant?.etat === 'prevu' ? Math.max(0, (courant.duree ?? 0) - ecoule) : 0;
  const aVenir = reste + dureeDe(restants);
  const attendue = aVenir === 0 ? null : enHeure(ici + aVenir);
  return {
    prevue,
    attendue,
    depassement: prevue === null ? 0 : Math.max(0, ici + aVenir - enMinutes(prevue)),
    duPoint: commence === null || courant === undefined ? null : { ecoule, duree: courant.duree },
  };
}
