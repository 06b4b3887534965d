import type { PointEnSeance, Seance } from '../seance/seance.schema.ts';
import type { Occultation } from './rendu.schema.ts';
import { estVerrouillee } from './versions.rules.ts';

/** Points que personne n'a encore déclarés relus avant une communication au-dehors (R-086 ; L. 311-6, L. 311-7). */
export const resteAVerifier = (
  points: readonly Pick<PointEnSeance, 'id'>[],
  occultations: readonly Pick<Occultation, 'pointId' | 'cle'>[],
): number =>
  points.filter(({ id }) => !occultations.some(({ pointId, cle }) => pointId === id && cle === 'verifie')).length;

export interface Communicabilite {
  /** Document achevé, ou encore préparatoire. */
  readonly achevee: boolean;
  readonly phrase: string;
  readonly article: string;
}

/**
 * État d'un compte rendu au regard du droit d'accès (R-218 ; L. 311-2) : préparatoire tant qu'il n'est pas approuvé, donc
 * non communicable ; sauf l'avis d'une commission d'insertion sur une demande individuelle, communicable au demandeur
 * dès son envoi.
 */
export function communicabilite({ instance, versions }: Pick<Seance, 'instance' | 'versions'>): Communicabilite {
  if (estVerrouillee(versions))
    return { achevee: true, phrase: 'Document achevé : communicable après occultation', article: 'L. 311-2, L. 311-7' };
  if (instance.type === 'commission_iae')
    return {
      achevee: false,
      phrase:
        'Document préparatoire : non communicable, sauf l’avis sur une demande individuelle, communicable au demandeur dès son envoi à l’autorité compétente ; l’avis qui compare plusieurs demandes, seulement une fois la décision prise',
      article: 'L. 311-2, al. 2',
    };
  return {
    achevee: false,
    phrase: 'Document préparatoire : non communicable tant qu’il n’est pas approuvé',
    article: 'L. 311-2',
  };
}
