import { ajouterJours } from '#shared/dates/date-civile.ts';
import { datesPossibles, type DatesDAction } from '#shared/domain/feuille-de-route/replanification.rules.ts';
import { avancer, type Echelle, placeDe, type Temps } from './echelle.ts';

/** Ce que l'on fait d'une barre : la déplacer entière, ou en tirer un bout. */
export type Mode = 'deplacer' | 'debut' | 'fin';

/** Où se dessine une action. */
export interface Barre {
  readonly x: number;
  readonly largeur: number;
  /** `ouverte` : un début sans fin ; `jalon` : une fin sans début. */
  readonly forme: 'barre' | 'ouverte' | 'jalon';
  readonly coupeeAvant: boolean;
  readonly coupeeApres: boolean;
}

/** Une action sans fin se prolonge d'autant, pointillée : on voit qu'elle en attend une. */
const OUVERTE = 60;
const AU_MOINS = 8;

/** Les dates qu'aurait l'action après ce geste. */
export function datesApres(dates: DatesDAction, mode: Mode, pas: number, echelle: Echelle): DatesDAction {
  const { debut, fin } = dates;
  const bouger = (date: string | null) => (date === null ? null : avancer(date, pas, echelle));
  if (mode === 'deplacer') return { debut: bouger(debut), fin: bouger(fin) };
  return mode === 'debut' ? { debut: bouger(debut ?? fin), fin } : { debut, fin: bouger(fin ?? debut) };
}

/** La place d'une action dans le temps montré ; `null` si elle n'a aucune date. */
export function placerLaBarre({ debut, fin }: DatesDAction, temps: Temps): Barre | null {
  const premiere = debut ?? fin;
  if (premiere === null) return null;
  const derniere = fin ?? ajouterJours(premiere, OUVERTE);
  const impossible = !datesPossibles({ debut, fin });
  const [de, a] = debut === null ? [derniere, derniere] : impossible ? [premiere, premiere] : [premiere, derniere];
  const gauche = placeDe(temps, de);
  const droite = placeDe(temps, ajouterJours(a, 1));
  const x = Math.min(Math.max(gauche, 0), temps.largeur - AU_MOINS);
  return {
    x,
    largeur: Math.max(AU_MOINS, Math.min(droite, temps.largeur) - x),
    forme: debut === null ? 'jalon' : fin === null ? 'ouverte' : 'barre',
    coupeeAvant: gauche < 0,
    coupeeApres: droite > temps.largeur,
  };
}
