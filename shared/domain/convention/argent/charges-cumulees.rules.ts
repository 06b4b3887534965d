import { etaitLa } from '../avenant/membres-connus.rules.ts';
import { chargesDeLExercice } from './charges.rules.ts';
import { type ExerciceEcrit, exerciceNeuf, type LigneEcrite } from './compte.schema.ts';
import { calculIndirect, enLigneDeCompte, estRendu } from './comptes.rules.ts';
import type { Convention } from '../convention.schema.ts';
import type { MembreDeConvention } from '../membre.schema.ts';

interface Comptes {
  readonly lignes: readonly LigneEcrite[];
  readonly exercices: readonly ExerciceEcrit[];
}
/** Ce que la convention dit des coûts indirects un exercice donné, avenants compris. */
type IndirectDe = (annee: number) => Pick<Convention, 'modeIndirect' | 'tauxIndirect' | 'cleIndirecte'>;
type Attendu = Pick<MembreDeConvention, 'id' | 'entreLe' | 'sortiLe'>;

/** Un exercice qu'aucun compte ne chiffre n'a pas de seuil d'écart : les charges n'en dépendent pas. */
const SANS_SEUIL = 0;

/**
 * Charges éligibles de chaque exercice rendu, organisme par organisme puis en somme, au taux indirect de l'exercice (M6) ;
 * centimes. Un exercice qui n'est pas rendu n'y est pas.
 */
export function chargesParExercice(
  { lignes, exercices }: Comptes,
  indirectDe: IndirectDe,
): ReadonlyMap<number, number> {
  const rendus = [...Map.groupBy(lignes, ({ annee, membreId }) => `${annee} ${membreId}`).values()].filter(estRendu);
  const charges = new Map<number, number>();
  for (const siennes of rendus) {
    const annee = siennes[0]?.annee ?? 0;
    const membreId = siennes[0]?.membreId ?? null;
    const exercice = exercices.find((un) => un.annee === annee && un.membreId === membreId);
    const indirect = calculIndirect(indirectDe(annee), exercice ?? exerciceNeuf(annee, membreId, SANS_SEUIL));
    const { chargesEligibles } = chargesDeLExercice(siennes.map(enLigneDeCompte), indirect);
    charges.set(annee, (charges.get(annee) ?? 0) + chargesEligibles);
  }
  return charges;
}

/** Les exercices dont tous les organismes attendus ont rendu les comptes : le porteur seul, ou les membres de cette année-là. */
export function exercicesComplets(lignes: readonly LigneEcrite[], membres: readonly Attendu[]): ReadonlySet<number> {
  const parAnnee = Map.groupBy(lignes, ({ annee }) => annee);
  const complets = [...parAnnee].filter(([annee, siennes]) => {
    const attendus = membres.length === 0 ? [null] : membres.filter((un) => etaitLa(un, annee)).map(({ id }) => id);
    return estRendu(siennes) && attendus.every((id) => estRendu(siennes.filter(({ membreId }) => membreId === id)));
  });
  return new Set(complets.map(([annee]) => annee));
}
