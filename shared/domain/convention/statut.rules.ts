import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import type { Periode } from './duree.rules.ts';

/**
 * Vie d'une convention (C9) : un projet s'instruit puis se met à la signature ; signée, elle court, s'achève ou se résilie.
 * Les suspensions sont des états datés, à part : elle reste « en cours ».
 */
export const STATUTS = [
  'projet',
  'instruction',
  'a_signer',
  'signee',
  'en_cours',
  'echue',
  'cloturee',
  'resiliee',
] as const;
export type StatutConvention = (typeof STATUTS)[number];

export const statutLibelle: Readonly<Record<StatutConvention, string>> = {
  projet: 'Projet',
  instruction: 'En instruction',
  a_signer: 'À signer',
  signee: 'Signée',
  en_cours: 'En cours',
  echue: 'Échue',
  cloturee: 'Clôturée',
  resiliee: 'Résiliée',
};

const SUIVANTS: Readonly<Record<StatutConvention, readonly StatutConvention[]>> = {
  projet: ['instruction', 'a_signer', 'signee'],
  instruction: ['a_signer', 'signee'],
  a_signer: ['signee'],
  signee: ['en_cours', 'resiliee'],
  en_cours: ['echue', 'resiliee'],
  echue: ['cloturee'],
  cloturee: [],
  resiliee: [],
};

/** Les faits datés dont se lit le statut. */
export interface FaitsDeLaConvention extends Periode {
  /** L'instruction est ouverte, puis l'acte mis à la signature ; une lecture qui ne les connaît pas voit un projet. */
  readonly instructionLe?: string | null;
  readonly aSignerLe?: string | null;
  readonly signeeLe: string | null;
  readonly clotureeLe: string | null;
  readonly resilieeLe: string | null;
}

/** Statut que les faits donnent ce jour-là (C9) ; le dernier jour est encore en cours. */
export function statutSelonLesFaits(faits: FaitsDeLaConvention, jour: string): StatutConvention {
  const { debut, fin, signeeLe, clotureeLe, resilieeLe, instructionLe = null, aSignerLe = null } = faits;
  const passe = (date: string | null) => date !== null && date <= jour;
  if (passe(resilieeLe)) return 'resiliee';
  if (!passe(signeeLe)) return passe(aSignerLe) ? 'a_signer' : passe(instructionLe) ? 'instruction' : 'projet';
  if (jour > fin) return passe(clotureeLe) ? 'cloturee' : 'echue';
  return jour >= debut ? 'en_cours' : 'signee';
}

/** Rien n'est encore signé : rien n'est dû, et tout se change sans avenant. */
export const estUnProjet = (statut: StatutConvention): boolean =>
  statut === 'projet' || statut === 'instruction' || statut === 'a_signer';

const precede = (a: StatutConvention, b: StatutConvention): boolean => {
  const suivants = SUIVANTS[a];
  return suivants.includes(b) || suivants.some((suivant) => precede(suivant, b));
};

/** Ce qui arrête un changement de statut (C9) : on avance, l'instruction et la mise à la signature pouvant se faire ailleurs ; on ne revient que par une correction motivée. */
export function constatsDuChangement(
  de: StatutConvention,
  vers: StatutConvention,
  motif: string | null,
): readonly Constat[] {
  if (de === vers || SUIVANTS[de].includes(vers)) return [];
  const retour = precede(vers, de);
  if (retour && (motif ?? '').trim() !== '') return [];
  const passage = `De « ${statutLibelle[de]} » à « ${statutLibelle[vers]} »`;
  const phrase = retour
    ? `${passage}, c’est une correction : dites pourquoi.`
    : `${passage}, le passage n’existe pas${SUIVANTS[de].length === 0 ? ' : la convention est finie' : ''}.`;
  return [{ code: 'C9', gravite: 'bloquant', phrase: typographier(phrase), article: null, ou: 'statut' }];
}
