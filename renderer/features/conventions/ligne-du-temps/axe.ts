import { composer, decomposer, joursEntre } from '#shared/dates/date-civile.ts';
import { LARGEUR, RESERVE } from './placer.ts';

/** Une année sur l'axe ; pixels de la ligne. */
export interface AnneeDeLAxe {
  readonly annee: number;
  readonly x: number;
  readonly largeur: number;
}

/** Le temps d'une convention posé sur la ligne. */
export interface Axe {
  readonly annees: readonly AnneeDeLAxe[];
  /** Abscisse d'une date civile, bornée à la ligne. */
  readonly placeDe: (date: string) => number;
  /** La date est sur la ligne. */
  readonly porte: (date: string) => boolean;
}

/** L'axe du début à la fin, ou à la dernière chose due : les comptes de la dernière année viennent après le terme. */
export function composerAxe({ debut, fin }: { debut: string; fin: string }, dates: readonly string[]): Axe {
  const [premier = debut] = [debut, ...dates].toSorted();
  const dernier = [fin, ...dates].toSorted().at(-1) ?? fin;
  const jours = Math.max(1, joursEntre(premier, dernier));
  const placeDe = (date: string): number =>
    Math.min(1, Math.max(0, joursEntre(premier, date) / jours)) * (LARGEUR - RESERVE);
  const annees: AnneeDeLAxe[] = [];
  for (let { annee } = decomposer(premier); annee <= decomposer(dernier).annee; annee += 1) {
    const x = placeDe(composer(annee, 1, 1));
    annees.push({ annee, x, largeur: placeDe(composer(annee + 1, 1, 1)) - x });
  }
  return { annees, placeDe, porte: (date) => date >= premier && date <= dernier };
}
