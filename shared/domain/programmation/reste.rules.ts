import type { Enveloppe } from './programmation.schema.ts';
import { type Chiffre, estChiffre, type TotalDeProgrammation } from './totaux.rules.ts';

/** Ce qui reste d'une enveloppe ; négatif : elle est dépassée. `null` si l'on n'en connaît pas le montant. */
export interface Reste {
  /** Une fois servies les propositions, et ce qui est déjà décidé. */
  readonly apresPropositions: number;
  /** Une fois servi ce qui est décidé, et cela seul. */
  readonly apresDecisions: number;
}

/** L'enveloppe restante, en centimes: elle suit chaque frappe. */
export const resteDe = ({ montant }: Pick<Enveloppe, 'montant'>, total: TotalDeProgrammation): Reste | null =>
  montant === null
    ? null
    : { apresPropositions: montant - total.engage, apresDecisions: montant - (total.decide ?? 0) };

/** Où en est la décision d'un projet : tout financeur sollicité a répondu, ou pas encore. */
export type Decision = 'a_decider' | 'retenu' | 'refuse';

/**
 * Un projet est retenu dès qu'un financeur lui accorde quelque chose, refusé quand tous ceux qu'il sollicite ont décidé
 * zéro ; sinon, il reste à décider.
 */
export function decisionDe({ montants }: Chiffre): Decision {
  if (montants.some(({ decide }) => decide !== null && decide > 0)) return 'retenu';
  const sollicites = montants.filter(estChiffre);
  return sollicites.length > 0 && sollicites.every(({ decide }) => decide === 0) ? 'refuse' : 'a_decider';
}
