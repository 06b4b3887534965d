import { ajouterJours } from '#shared/dates/date-civile.ts';
import type { Designation } from './designation.schema.ts';

export type EtatDesignation = 'a_venir' | 'en_cours' | 'passee';

type Periode = Pick<Designation, 'debut' | 'fin'>;

/** Où en est une désignation à une date (A2) : premier et dernier jours compris. Sans date, elle dure. */
export function etatDesignation({ debut, fin }: Periode, jour: string): EtatDesignation {
  if (debut !== null && jour < debut) return 'a_venir';
  return fin !== null && fin < jour ? 'passee' : 'en_cours';
}

/** Vrai si deux périodes ont un jour en commun. */
export const seChevauchent = (une: Periode, autre: Periode): boolean =>
  (une.debut === null || autre.fin === null || une.debut <= autre.fin) &&
  (autre.debut === null || une.fin === null || autre.debut <= une.fin);

type Tenue = Periode & Pick<Designation, 'rang' | 'personne'>;

/** Ce qu'il en est d'une désignation en un lieu, à une date. */
export interface Situation<D extends Tenue = Tenue> {
  readonly etat: 'pourvue' | 'vacante' | 'inconnue';
  /** Qui la tient ce jour-là, référents et co-référents ; il peut y en avoir plusieurs (A2). */
  readonly tenues: readonly D[];
  /** Premier jour de la vacance ; `null` si elle n'est pas vacante, ou si l'on ne sait pas depuis quand. */
  readonly vacanteDepuis: string | null;
  /** Premier jour de la prochaine personne désignée, s'il y en a une. */
  readonly prochaine: string | null;
}

const derniere = (dates: readonly (string | null)[]): string | null =>
  dates.reduce<string | null>((max, date) => (date !== null && (max === null || date > max) ? date : max), null);

const premiere = (dates: readonly (string | null)[]): string | null =>
  dates.reduce<string | null>((min, date) => (date !== null && (min === null || date < min) ? date : min), null);

/**
 * La situation que dessinent les désignations d'un même genre en un même lieu (A6). Un suppléant seul ne la pourvoit
 * pas. Vacante depuis le jour qui le dit ou, s'il est plus tardif, depuis le lendemain de la dernière fin : tenue entre-temps,
 * la place ne l'était plus. `inconnue` quand rien n'a jamais été noté.
 */
export function situationDe<D extends Tenue>(designations: readonly D[], jour: string): Situation<D> {
  const comptees = designations.filter(({ rang }) => rang !== 'suppleant');
  const dePersonnes = comptees.filter(({ personne }) => personne !== null);
  const tenues = dePersonnes
    .filter((d) => etatDesignation(d, jour) === 'en_cours')
    .toSorted((une, autre) => Number(une.rang !== 'referent') - Number(autre.rang !== 'referent'));
  const prochaine = premiere(dePersonnes.filter((d) => etatDesignation(d, jour) === 'a_venir').map((d) => d.debut));
  if (tenues.length > 0) return { etat: 'pourvue', tenues, vacanteDepuis: null, prochaine };
  const dites = comptees.filter((d) => d.personne === null && etatDesignation(d, jour) === 'en_cours');
  const fin = derniere(dePersonnes.filter((d) => etatDesignation(d, jour) === 'passee').map((d) => d.fin));
  if (dites.length === 0 && fin === null) return { etat: 'inconnue', tenues, vacanteDepuis: null, prochaine };
  const depuis = derniere([premiere(dites.map(({ debut }) => debut)), fin === null ? null : ajouterJours(fin, 1)]);
  return { etat: 'vacante', tenues, vacanteDepuis: depuis, prochaine };
}
