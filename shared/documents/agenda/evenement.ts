import { echapper } from './ligne-ics.ts';

/** Ce qu'un rendez-vous porte, quelle que soit l'annonce. */
export interface Evenement {
  readonly id: string;
  /** Monte à chaque changement annoncé ; l'`UID`, lui, ne change jamais. */
  readonly sequence: number;
  /** Instant ISO de l'établissement. */
  readonly etabliA: string;
  readonly date: string;
  /** Minutes depuis minuit ; la fin peut passer minuit. */
  readonly debut: number;
  readonly fin: number;
  readonly zone: string;
  readonly titre: string;
  readonly lieu: string | null;
  readonly description: string;
  readonly statut: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
}

export const DUREE_PAR_DEFAUT = 120;

export const enMinutes = (heure: string): number => Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5));

/** Date et heure locales, « 20260312T093000 ». */
function instant(date: string, minutes: number): string {
  const jour = new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000).toISOString();
  return `${jour.slice(0, 10).replaceAll('-', '')}T${jour.slice(11, 16).replace(':', '')}00`;
}

/** Les lignes d'un rendez-vous (RFC 5545, 3.6.1), avant pliage ; une fin qui ne suit pas le début n'est pas gardée. */
export function decrireEvenement(evenement: Evenement, plus: readonly string[] = []): string[] {
  const { id, sequence, etabliA, date, debut, zone, titre, lieu, description, statut } = evenement;
  const fin = evenement.fin > debut ? evenement.fin : debut + DUREE_PAR_DEFAUT;
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${etabliA.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`,
    `SEQUENCE:${sequence}`,
    `DTSTART;TZID=${zone}:${instant(date, debut)}`,
    `DTEND;TZID=${zone}:${instant(date, fin)}`,
    `SUMMARY:${echapper(titre)}`,
    ...(lieu === null ? [] : [`LOCATION:${echapper(lieu)}`]),
    `DESCRIPTION:${echapper(description)}`,
    ...plus,
    `STATUS:${statut}`,
    `TRANSP:${statut === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}
