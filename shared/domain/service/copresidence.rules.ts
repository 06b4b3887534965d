import { titulaireLe } from '../instance/mandat.rules.ts';
import type { Seance } from '../seance/seance.schema.ts';

/** Documents que les coprésidents portent ensemble ; une feuille de travail ou une étiquette n'engage personne. */
const ACTES_COPRESIDES: ReadonlySet<string> = new Set([
  'convocation',
  'convocation-individuelle',
  'ordre-du-jour',
  'emargement',
  'vote-ecrit',
  'proces-verbal',
  'compte-rendu',
  'releve-decisions',
  'extrait',
]);
const LETTRES: ReadonlySet<string> = new Set(['convocation', 'convocation-individuelle']);

/** La présidence revient aussi à une collectivité, et quelqu'un y est nommé (L. 5311-10, III). */
export const estCopresidee = ({ sieges, reunion }: Pick<Seance, 'sieges' | 'reunion'>): boolean =>
  sieges.some(
    ({ categorie, college, mandats }) =>
      categorie === 'P' && college !== 'etat' && titulaireLe(mandats, reunion.date) !== null,
  );

/**
 * Ce document porte-t-il le logotype de la collectivité, en zone partenaire (R-125) ? Un acte coprésidé ; non la
 * convocation que le seul représentant de l'État signe (R-040).
 */
export const porteLeLogo = (genre: string, seance: Pick<Seance, 'sieges' | 'reunion'>): boolean =>
  ACTES_COPRESIDES.has(genre) &&
  estCopresidee(seance) &&
  !(LETTRES.has(genre) && seance.reunion.motifSignature !== null);
