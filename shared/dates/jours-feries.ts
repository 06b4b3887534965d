import { ajouterJours, composer, jourDeLaSemaine } from './date-civile.ts';

export interface JourFerie {
  readonly date: string;
  readonly libelle: string;
  /** Texte qui le rend férié. */
  readonly article: string;
}

const COMMUN = 'code du travail, L. 3133-1';
const ALSACE_MOSELLE = 'code du travail, L. 3134-13';
const OUTRE_MER = 'code du travail, L. 3422-2';

/** Dimanche de Pâques du calendrier grégorien (calcul de Meeus, Jones et Butcher). */
export function paques(annee: number): string {
  const a = annee % 19;
  const siecle = Math.floor(annee / 100);
  const reste = annee % 100;
  const f = Math.floor((siecle + 8) / 25);
  const h = (19 * a + siecle - Math.floor(siecle / 4) - Math.floor((siecle - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (siecle % 4) + 2 * Math.floor(reste / 4) - h - (reste % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rang = h + l - 7 * m + 114;
  return composer(annee, Math.floor(rang / 31), (rang % 31) + 1);
}

/** Commémoration de l’abolition de l’esclavage : mois et jour, par département. */
const ABOLITION: Readonly<Record<string, readonly [number, number]>> = {
  '971': [5, 27],
  '972': [5, 22],
  '973': [6, 10],
  '974': [12, 20],
  '976': [4, 27],
};

/**
 * Jours fériés d’une année dans un département : les onze de L. 3133-1, le Vendredi saint et le
 * 26 décembre en Alsace et en Moselle (L. 3134-13), l’abolition de l’esclavage outre-mer (L. 3422-2).
 * Le Vendredi saint n’est férié que dans les communes ayant un temple protestant ou une église mixte :
 * il est compté partout, un jour de prudence valant mieux qu’un jour de retard.
 */
export function joursFeries(annee: number, departement: string): readonly JourFerie[] {
  const dimanche = paques(annee);
  const feries: JourFerie[] = [
    { date: composer(annee, 1, 1), libelle: 'Jour de l’An', article: COMMUN },
    { date: ajouterJours(dimanche, 1), libelle: 'lundi de Pâques', article: COMMUN },
    { date: composer(annee, 5, 1), libelle: 'fête du Travail', article: COMMUN },
    { date: composer(annee, 5, 8), libelle: 'Victoire de 1945', article: COMMUN },
    { date: ajouterJours(dimanche, 39), libelle: 'Ascension', article: COMMUN },
    { date: ajouterJours(dimanche, 50), libelle: 'lundi de Pentecôte', article: COMMUN },
    { date: composer(annee, 7, 14), libelle: 'fête nationale', article: COMMUN },
    { date: composer(annee, 8, 15), libelle: 'Assomption', article: COMMUN },
    { date: composer(annee, 11, 1), libelle: 'Toussaint', article: COMMUN },
    { date: composer(annee, 11, 11), libelle: 'Armistice de 1918', article: COMMUN },
    { date: composer(annee, 12, 25), libelle: 'Noël', article: COMMUN },
  ];
  if (['57', '67', '68'].includes(departement)) {
    feries.push({ date: ajouterJours(dimanche, -2), libelle: 'Vendredi saint', article: ALSACE_MOSELLE });
    feries.push({ date: composer(annee, 12, 26), libelle: 'lendemain de Noël', article: ALSACE_MOSELLE });
  }
  const abolition = ABOLITION[departement];
  if (abolition) {
    feries.push({ date: composer(annee, ...abolition), libelle: 'abolition de l’esclavage', article: OUTRE_MER });
  }
  return feries.toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Le jour férié que porte cette date dans ce département, ou `null`. */
export const ferieLe = (date: string, departement: string): JourFerie | null =>
  joursFeries(Number(date.slice(0, 4)), departement).find((jour) => jour.date === date) ?? null;

/** Du lundi au vendredi, hors jours fériés du département. */
export const estOuvre = (date: string, departement: string): boolean =>
  ![0, 6].includes(jourDeLaSemaine(date)) && ferieLe(date, departement) === null;

/** La date elle-même si elle est ouvrée, sinon le dernier jour ouvré qui la précède. */
export function reculerAuJourOuvre(date: string, departement: string): string {
  return estOuvre(date, departement) ? date : reculerAuJourOuvre(ajouterJours(date, -1), departement);
}

/** La date elle-même si elle est ouvrée, sinon le premier jour ouvré qui la suit. */
export function avancerAuJourOuvre(date: string, departement: string): string {
  return estOuvre(date, departement) ? date : avancerAuJourOuvre(ajouterJours(date, 1), departement);
}
