import {
  ajouterJours,
  ajouterMois,
  anneeCivile,
  composer,
  decomposer,
  joursDuMois,
  joursEntre,
} from '#shared/dates/date-civile.ts';
import { MOIS } from '#shared/dates/format.ts';
import { INSECABLE } from '#shared/text/typographie.ts';

export type Echelle = 'mois' | 'trimestre' | 'annee';

export const ECHELLES: readonly { readonly valeur: Echelle; readonly libelle: string }[] = [
  { valeur: 'mois', libelle: 'Mois' },
  { valeur: 'trimestre', libelle: 'Trimestre' },
  { valeur: 'annee', libelle: 'Année' },
];

const MOIS_PAR: Readonly<Record<Echelle, number>> = { mois: 1, trimestre: 3, annee: 12 };
/** Largeur d'une graduation sous laquelle une barre d'un mois ne se prend plus à la souris. */
const AU_MOINS: Readonly<Record<Echelle, number>> = { mois: 72, trimestre: 72, annee: 120 };
const JOURS_PAR_AN = 365.25;
/** Une année mal tapée (2062 pour 2026) n'étire pas la frise : au-delà, la barre est coupée, et on le dit. */
const AVANT = 2;
const APRES = 3;

/** Ce qu'un pas vaut, en mots : au clavier comme à la souris. */
export const PAS_EN_MOTS: Readonly<Record<Echelle, string>> = {
  mois: 'un jour',
  trimestre: 'une semaine',
  annee: 'un mois',
};

interface Graduation {
  readonly x: number;
  readonly largeur: number;
  readonly mot: string;
}

/** Le temps que montre la frise, et ses graduations, en pixels. */
export interface Temps {
  readonly echelle: Echelle;
  readonly de: string;
  /** Lendemain du dernier jour. */
  readonly a: string;
  readonly pixelsParJour: number;
  readonly largeur: number;
  readonly annees: readonly Graduation[];
  readonly graduations: readonly Graduation[];
}

/** L'échelle que dit l'adresse, ou celle où la feuille de route se lit d'un coup d'œil. */
export function lireEchelle(mot: string | null, { debut, fin }: { debut: number; fin: number }): Echelle {
  return ECHELLES.find(({ valeur }) => valeur === mot)?.valeur ?? (fin - debut < 2 ? 'mois' : 'trimestre');
}

/** Les années de la feuille de route, élargies aux dates de ses actions qui n'en sont pas trop loin. */
function anneesMontrees(
  { debut, fin }: { readonly debut: number; readonly fin: number },
  dates: readonly string[],
): readonly [number, number] {
  const annees = dates.map(anneeCivile).filter((annee) => annee >= debut - AVANT && annee <= fin + APRES);
  return [Math.min(debut, ...annees), Math.max(fin, ...annees)];
}

function motDe(echelle: Echelle, date: string): string {
  const { annee, mois } = decomposer(date);
  if (echelle === 'annee') return String(annee);
  if (echelle === 'mois') return MOIS[mois - 1] ?? '';
  const rang = Math.ceil(mois / 3);
  return `${rang}${rang === 1 ? 'er' : 'e'}${INSECABLE}trim.`;
}

/**
 * Compose le temps de la frise.
 * @param largeur place à l'écran, en pixels : une feuille courte la remplit, une longue défile
 * @param serre tient dans cette place quoi qu'il en coûte : le papier ne défile pas
 */
export function composerTemps(
  annees: { readonly debut: number; readonly fin: number },
  dates: readonly string[],
  echelle: Echelle,
  largeur: number,
  serre = false,
): Temps {
  const [premiere, derniere] = anneesMontrees(annees, dates);
  const de = composer(premiere, 1, 1);
  const a = composer(derniere + 1, 1, 1);
  const parGraduation = Math.max(
    serre ? 0 : AU_MOINS[echelle],
    (largeur * MOIS_PAR[echelle]) / ((derniere + 1 - premiere) * 12),
  );
  const pixelsParJour = (parGraduation * 12) / MOIS_PAR[echelle] / JOURS_PAR_AN;
  const graduer = (pas: number, mot: (date: string) => string): Graduation[] => {
    const toutes: Graduation[] = [];
    for (let date = de; date < a; ) {
      const suivante = ajouterMois(date, pas);
      toutes.push({
        x: joursEntre(de, date) * pixelsParJour,
        largeur: joursEntre(date, suivante) * pixelsParJour,
        mot: mot(date),
      });
      date = suivante;
    }
    return toutes;
  };
  return {
    echelle,
    de,
    a,
    pixelsParJour,
    largeur: Math.ceil(joursEntre(de, a) * pixelsParJour),
    annees: graduer(12, (date) => date.slice(0, 4)),
    graduations: echelle === 'annee' ? [] : graduer(MOIS_PAR[echelle], (date) => motDe(echelle, date)),
  };
}

/** Où tombe le matin d'une date, en pixels. */
export const placeDe = ({ de, pixelsParJour }: Pick<Temps, 'de' | 'pixelsParJour'>, date: string): number =>
  joursEntre(de, date) * pixelsParJour;

const estDernierDuMois = (date: string): boolean => {
  const { annee, mois, jour } = decomposer(date);
  return jour === joursDuMois(annee, mois);
};

/** La date, tant de pas après : un jour, une semaine ou un mois, selon l'échelle. Une fin de mois reste une fin de mois. */
export function avancer(date: string, pas: number, echelle: Echelle): string {
  if (echelle !== 'annee') return ajouterJours(date, echelle === 'mois' ? pas : 7 * pas);
  const apres = ajouterMois(date, pas);
  if (!estDernierDuMois(date)) return apres;
  const { annee, mois } = decomposer(apres);
  return composer(annee, mois, joursDuMois(annee, mois));
}

/** Combien de pas valent tant de pixels. */
export function pasDePixels({ echelle, pixelsParJour }: Pick<Temps, 'echelle' | 'pixelsParJour'>, dx: number): number {
  const jours = dx / pixelsParJour;
  return Math.round(jours / { mois: 1, trimestre: 7, annee: JOURS_PAR_AN / 12 }[echelle]) || 0;
}
