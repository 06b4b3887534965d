import type { EtatPoint, NaturePoint } from './reunion.schema.ts';

/** Ce point appelle-t-il un vote ? Tous, sauf information et échange (R-070 ; R. 5311-3-7, -9, -12, R. 5311-41). */
export const seVote = (nature: NaturePoint): boolean => nature !== 'information' && nature !== 'echange';

const enMinutes = (heure: string): number => Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5));

function enHeure(minutes: number): string {
  const duJour = minutes % 1440;
  return `${String(Math.floor(duJour / 60)).padStart(2, '0')}:${String(duJour % 60).padStart(2, '0')}`;
}

export interface PointDeroule {
  readonly id: string;
  /** Place à l’ordre du jour, à partir de 1. */
  readonly numero: number;
  /** Heure de début `HH:MM` ; `null` si le point ne se tient pas (reporté, retiré) ou si un point d’avant est sans durée. */
  readonly debut: string | null;
}

export interface Deroule {
  readonly points: readonly PointDeroule[];
  /** Durée totale en minutes. */
  readonly duree: number;
  /** Heure de fin `HH:MM`. */
  readonly fin: string;
  /** La fin tombe après minuit. */
  readonly lendemain: boolean;
  /** Minutes au-delà de l’heure de fin annoncée ; 0 si tout tient ou si elle n’est pas fixée. */
  readonly debordement: number;
  /** Points sans durée : la fin est alors un minimum. */
  readonly sansDuree: number;
}

interface PointPrevu {
  readonly id: string;
  readonly duree: number | null;
  readonly etat: EtatPoint;
}

/** Ce point se tient-il : ni reporté, ni retiré ? */
export const seTient = ({ etat }: Pick<PointPrevu, 'etat'>): boolean => etat === 'prevu' || etat === 'traite';

/**
 * Déroulé minuté : heure de début de chaque point, durée totale, fin prévue. Un point reporté ou retiré
 * garde sa place à l’ordre du jour sans prendre de temps.
 */
export function derouler(
  points: readonly PointPrevu[],
  horaires: { heureDebut: string; heureFin: string | null },
): Deroule {
  const depart = enMinutes(horaires.heureDebut);
  let ecoule = 0;
  let connue = true;
  const deroules = points.map((point, place) => {
    const { id, duree } = point;
    const tenu = seTient(point);
    const debut = tenu && connue ? enHeure(depart + ecoule) : null;
    ecoule += tenu ? (duree ?? 0) : 0;
    connue &&= !tenu || duree !== null;
    return { id, numero: place + 1, debut };
  });
  const fin = depart + ecoule;
  return {
    points: deroules,
    duree: ecoule,
    fin: enHeure(fin),
    lendemain: fin >= 1440,
    debordement: horaires.heureFin === null ? 0 : Math.max(0, fin - enMinutes(horaires.heureFin)),
    sansDuree: points.filter((point) => point.duree === null && seTient(point)).length,
  };
}
