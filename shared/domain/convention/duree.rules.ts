import { dateCourte } from '#shared/dates/format.ts';
import { ajouterMois, composer, decomposer, joursDuMois } from '#shared/dates/date-civile.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';

/** Durée d'une convention O2R, en années (D. 5316-4). */
export const DUREE_O2R = 3;

/** Du premier au dernier jour d'une convention, dates civiles incluses. */
export interface Periode {
  readonly debut: string;
  readonly fin: string;
}

/** Les jours d'une période qui tombent dans une année civile. */
export const dansLAnnee = ({ debut, fin }: Periode, annee: number): Periode => ({
  debut: debut > `${annee}-01-01` ? debut : `${annee}-01-01`,
  fin: fin < `${annee}-12-31` ? fin : `${annee}-12-31`,
});

/** La durée d'une convention, et le jour de sa résiliation s'il y en a une. */
export interface DureeDeConvention extends Periode {
  readonly resilieeLe: string | null;
}

/**
 * Jusqu'où va la convention : à son terme, ou au jour de sa résiliation s'il vient avant (D. 5316-11). Tout ce qui se
 * compte de sa durée se compte d'elle.
 */
export function periodeTenue({ debut, fin, resilieeLe }: DureeDeConvention): Periode {
  return { debut, fin: resilieeLe !== null && resilieeLe < fin ? resilieeLe : fin };
}

/**
 * Dernier jour d'une convention de tant d'années (C2, O-2, D. 5316-4) : l'anniversaire moins un jour. Commencée un
 * 29 février, elle finit un 28 février : l'anniversaire qui manque tombe le 1er mars.
 */
export function finProposee(debut: string, annees: number = DUREE_O2R): string {
  const { annee, mois, jour } = decomposer(debut);
  return composer(annee + annees, mois, jour - 1);
}

/**
 * Nombre d'années de la convention, le N de la surcompensation (M7) : celles qu'elle entame d'anniversaire en
 * anniversaire, jamais les exercices qu'elle touche. Du 15/11/2024 au 14/11/2027 : 3. Suppose `fin` après `debut`.
 */
export function nombreDAnnees({ debut, fin }: Periode): number {
  const ecart = decomposer(fin).annee - decomposer(debut).annee;
  return Math.max(1, finProposee(debut, ecart) >= fin ? ecart : ecart + 1);
}

/** Années civiles que touche la convention : 2024 à 2027 pour 15/11/2024–14/11/2027. */
export function anneesCiviles({ debut, fin }: Periode): readonly number[] {
  const premiere = decomposer(debut).annee;
  return Array.from({ length: decomposer(fin).annee - premiere + 1 }, (_, rang) => premiere + rang);
}

/** Le jour de clôture « MM-JJ » cette année-là ; une clôture de fin février suit les années bissextiles. */
function clotureDe(annee: number, cloture: string): string {
  const mois = Number(cloture.slice(0, 2));
  const jour = Number(cloture.slice(3, 5));
  const dernier = joursDuMois(annee, mois);
  return composer(annee, mois, mois === 2 && jour >= 28 ? dernier : Math.min(jour, dernier));
}

/**
 * Dates de clôture des exercices que touche la convention. `cloture` : « MM-JJ » de l'organisme, « 12-31 » par défaut.
 * Du 15/11/2024 au 14/11/2027, clos le 31/08 : 2025, 2026, 2027 et 2028.
 */
export function cloturesTouchees({ debut, fin }: Periode, cloture = '12-31'): readonly string[] {
  const clotures: string[] = [];
  for (let annee = decomposer(debut).annee; ; annee += 1) {
    const clos = clotureDe(annee, cloture);
    if (clos >= debut) clotures.push(clos);
    if (clos >= fin) return clotures;
  }
}

/** Jusqu'à quand garder le dossier (E5 ; art. 8 du fondement) : dix ans après la fin. */
export const conservationJusquAu = (fin: string): string => ajouterMois(fin, 120);

/**
 * Ce qui ne va pas dans la durée saisie. C2 : la fin suit le début. O-2 : une convention O2R dure trois ans, sauf
 * correction motivée (D. 5316-4) ; une autre convention reçoit un avertissement.
 */
export function constatsDeLaDuree(
  convention: Periode & { readonly estO2r: boolean; readonly motifDuree: string | null },
): readonly Constat[] {
  const { debut, fin, estO2r, motifDuree } = convention;
  const dire = (code: string, gravite: Constat['gravite'], phrase: string, article: string | null): Constat[] => [
    { code, gravite, phrase: typographier(phrase), article, ou: 'fin' },
  ];
  if (fin <= debut) return dire('C2', 'bloquant', 'La fin de la convention doit suivre son début.', null);
  const proposee = finProposee(debut);
  if (fin === proposee) return [];
  const attendue = `elle finirait le ${dateCourte(proposee)}`;
  if (!estO2r) return dire('C2', 'attention', `La convention ne dure pas trois ans : ${attendue}.`, null);
  return (motifDuree ?? '').trim() === ''
    ? dire('O-2', 'bloquant', `Une convention O2R dure trois ans : ${attendue}. Sinon, dites pourquoi.`, 'D. 5316-4')
    : dire('O-2', 'attention', `Durée autre que trois ans, gardée avec son motif : ${attendue}.`, 'D. 5316-4');
}
