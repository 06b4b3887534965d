import type { Copil, DecisionDeCopil, SeanceDeCopil } from '#shared/domain/convention/copil/copil.schema.ts';
import { decisionsOuvertes } from '#shared/domain/convention/copil/seances.rules.ts';
import type { RapportEntier } from '#shared/domain/convention/rapport/rapport.schema.ts';
import type { DossierDeRapport } from '#shared/documents/rapport-copil/rapport.types.ts';

type Seances = Pick<DossierDeRapport, 'seance' | 'participants' | 'suivies' | 'decisions'> & {
  readonly comitesPrecedents: readonly string[];
};

/** Décisions de la séance d'avant, et celles de plus loin qui restent ouvertes (D5). */
function decisionsSuivies(copil: Copil, precedente: SeanceDeCopil | undefined, avant: string): DecisionDeCopil[] {
  const siennes = precedente?.decisions ?? [];
  const connues = new Set(siennes.map(({ id }) => id));
  const ouvertes = decisionsOuvertes(copil, avant).filter(({ id }) => !connues.has(id));
  return [...siennes, ...ouvertes];
}

/** Le comité du rapport, qui y est, ce qu'il a décidé, et ce que le précédent avait décidé. */
export function seancesDuRapport(
  copil: Copil,
  { reunionId, presenteLe, lieu }: Pick<RapportEntier, 'reunionId' | 'presenteLe' | 'lieu'>,
  au: string,
): Seances {
  const liee = copil.seances.find(({ id }) => id === reunionId);
  const le = liee?.date ?? presenteLe;
  const avant = le ?? au;
  const tenues = copil.seances.filter(({ etat, date }) => etat === 'tenue' && date < avant);
  return {
    seance: { le, lieu: liee?.lieu ?? lieu },
    participants: liee?.participants ?? [],
    suivies: decisionsSuivies(copil, tenues[0], avant),
    decisions: liee?.decisions ?? [],
    comitesPrecedents: tenues.map(({ date }) => date).toSorted(),
  };
}
