import { sommeDe } from './centimes.rules.ts';
import { chargesDeLExercice } from './charges.rules.ts';
import { type ExerciceEcrit, exerciceNeuf, type LigneEcrite } from './compte.schema.ts';
import { calculIndirect, enLigneDeCompte, estRendu } from './comptes.rules.ts';
import type { Convention } from '../convention.schema.ts';

interface Comptes {
  readonly lignes: readonly LigneEcrite[];
  readonly exercices: readonly ExerciceEcrit[];
}
type Indirectes = Pick<Convention, 'modeIndirect' | 'tauxIndirect' | 'cleIndirecte' | 'seuilEcart'>;

/** Charges éligibles de chaque exercice rendu, organisme par organisme puis en somme ; centimes. Un exercice qui n'est pas rendu n'y est pas. */
export function chargesParExercice(
  { lignes, exercices }: Comptes,
  convention: Indirectes,
): ReadonlyMap<number, number> {
  const rendus = [...Map.groupBy(lignes, ({ annee, membreId }) => `${annee} ${membreId}`).values()].filter(estRendu);
  const charges = new Map<number, number>();
  for (const siennes of rendus) {
    const annee = siennes[0]?.annee ?? 0;
    const membreId = siennes[0]?.membreId ?? null;
    const exercice = exercices.find((un) => un.annee === annee && un.membreId === membreId);
    const indirect = calculIndirect(convention, exercice ?? exerciceNeuf(annee, membreId, convention.seuilEcart));
    const { chargesEligibles } = chargesDeLExercice(siennes.map(enLigneDeCompte), indirect);
    charges.set(annee, (charges.get(annee) ?? 0) + chargesEligibles);
  }
  return charges;
}

/** Charges éligibles de tous les exercices rendus (I10) ; centimes. `null` : aucun compte rendu, « n.d. ». */
export function chargesCumulees(comptes: Comptes, convention: Indirectes): number | null {
  const charges = chargesParExercice(comptes, convention);
  return charges.size === 0 ? null : sommeDe([...charges.values()]);
}
