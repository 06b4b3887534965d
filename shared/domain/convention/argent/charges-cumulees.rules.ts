import { sommeDe } from './centimes.rules.ts';
import { chargesDeLExercice } from './charges.rules.ts';
import { type ExerciceEcrit, exerciceNeuf, type LigneEcrite } from './compte.schema.ts';
import { calculIndirect, enLigneDeCompte, estRendu } from './comptes.rules.ts';
import type { Convention } from '../convention.schema.ts';

/**
 * Charges éligibles de tous les exercices rendus, organisme par organisme puis en somme (I10) ; centimes. `null` : aucun
 * compte rendu, « n.d. ».
 */
export function chargesCumulees(
  { lignes, exercices }: { readonly lignes: readonly LigneEcrite[]; readonly exercices: readonly ExerciceEcrit[] },
  convention: Pick<Convention, 'modeIndirect' | 'tauxIndirect' | 'cleIndirecte' | 'seuilEcart'>,
): number | null {
  const rendus = [...Map.groupBy(lignes, ({ annee, membreId }) => `${annee} ${membreId}`).values()].filter(estRendu);
  if (rendus.length === 0) return null;
  return sommeDe(
    rendus.map((siennes) => {
      const annee = siennes[0]?.annee ?? 0;
      const membreId = siennes[0]?.membreId ?? null;
      const exercice = exercices.find((un) => un.annee === annee && un.membreId === membreId);
      const indirect = calculIndirect(convention, exercice ?? exerciceNeuf(annee, membreId, convention.seuilEcart));
      return chargesDeLExercice(siennes.map(enLigneDeCompte), indirect).chargesEligibles;
    }),
  );
}
