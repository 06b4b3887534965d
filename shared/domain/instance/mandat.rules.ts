import { ajouterJours, composer, decomposer, joursEntre } from '#shared/dates/date-civile.ts';
import type { Mandat } from '../annuaire/personne.schema.ts';
import { categorieDe } from './categories.data.ts';
import type { Categorie, TypeInstance } from './instance.schema.ts';

/**
 * Dernier jour d’un mandat de trois ans (R-020, R. 5311-36) : trois ans, moins un jour. Commencé un
 * 29 février, il finit le 28 février. `null` pour un membre de droit et pour un président, que la loi
 * ne nomme pas pour trois ans.
 */
export function finDeMandat(type: TypeInstance, categorie: Categorie, debut: string): string | null {
  if (!categorieDe(type, categorie)?.troisAns) return null;
  const { annee, mois, jour } = decomposer(debut);
  return ajouterJours(composer(annee + 3, mois, jour), -1);
}

/** Qui remplace un membre en cours de mandat ne siège que pour la durée restant à courir (R-022, R. 5311-36). */
export const finDuRemplacant = (mandatRemplace: Pick<Mandat, 'fin'>): string | null => mandatRemplace.fin;

export type EtatMandat = 'a_venir' | 'en_cours' | 'echu';

/** État d’un mandat à une date ; premier et dernier jours compris. Sans terme, il dure. */
export function etatMandat({ debut, fin }: Pick<Mandat, 'debut' | 'fin'>, date: string): EtatMandat {
  if (debut !== null && date < debut) return 'a_venir';
  return fin !== null && fin < date ? 'echu' : 'en_cours';
}

type Occupation = Pick<Mandat, 'debut' | 'fin' | 'role'>;

/** Les mandats d’un siège en cours à cette date : titulaire d’abord, puis suppléants dans l’ordre. */
const enCours = <M extends Occupation>(mandats: readonly M[], date: string): readonly M[] =>
  mandats.filter((mandat) => etatMandat(mandat, date) === 'en_cours');

/** Le titulaire en fonctions à cette date, ou `null`. */
export const titulaireLe = <M extends Occupation>(mandats: readonly M[], date: string): M | null =>
  enCours(mandats, date).find((mandat) => mandat.role === 'titulaire') ?? null;

/** Les suppléants en fonctions à cette date. */
export const suppleantsLe = <M extends Occupation>(mandats: readonly M[], date: string): readonly M[] =>
  enCours(mandats, date).filter((mandat) => mandat.role === 'suppleant');

export type EtatSiege = 'pourvu' | 'echu' | 'vacant';

/**
 * État d’un siège à une date : `pourvu` s’il a un titulaire en fonctions, `echu` si le mandat du dernier
 * titulaire est passé, `vacant` sinon. Un suppléant seul ne pourvoit pas le siège.
 */
export function etatSiege(mandats: readonly Occupation[], date: string): EtatSiege {
  if (titulaireLe(mandats, date)) return 'pourvu';
  const passe = mandats.some((mandat) => mandat.role === 'titulaire' && etatMandat(mandat, date) === 'echu');
  return passe ? 'echu' : 'vacant';
}

export interface EcheanceMandat {
  /** Jours jusqu’au dernier jour ; négatif : mandat échu. */
  readonly jours: number;
  readonly palier: 'echu' | 'J-30' | 'J-90' | 'J-180';
}

/** Alerte d’échéance d’un mandat à J-180, J-90 et J-30 ; `null` s’il est sans terme ou plus lointain. */
export function echeanceMandat(fin: string | null, aujourdHui: string): EcheanceMandat | null {
  if (fin === null) return null;
  const jours = joursEntre(aujourdHui, fin);
  if (jours < 0) return { jours, palier: 'echu' };
  if (jours <= 30) return { jours, palier: 'J-30' };
  if (jours <= 90) return { jours, palier: 'J-90' };
  return jours <= 180 ? { jours, palier: 'J-180' } : null;
}
