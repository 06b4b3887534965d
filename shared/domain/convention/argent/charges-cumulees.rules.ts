import { etaitLa } from '../avenant/membres-connus.rules.ts';
import { chargesDeclarees, chargesEligiblesDe } from './charges.rules.ts';
import { type ExerciceEcrit, exerciceNeuf, type LigneEcrite } from './compte.schema.ts';
import { calculIndirect, enLigneDeCompte, estRendu } from './comptes.rules.ts';
import type { Convention } from '../convention.schema.ts';
import type { MembreDeConvention } from '../membre.schema.ts';

/** Les charges éligibles d'un organisme, un exercice dont il a rendu les comptes (M2) ; centimes. */
export interface CompteRendu {
  readonly annee: number;
  /** `null` : le porteur d'une convention sans autre organisme. */
  readonly membreId: string | null;
  readonly directes: number;
  /** Déclarées, avant leur plafond. */
  readonly indirectes: number;
}
/** Ce qu'un exercice dit de sa clé de répartition (M6). */
export type CleDExercice = Pick<
  ExerciceEcrit,
  'annee' | 'membreId' | 'baseIndirecte' | 'cleNumerateur' | 'cleDenominateur'
>;
interface Comptes {
  readonly rendus: readonly CompteRendu[];
  readonly exercices: readonly CleDExercice[];
}
/** Ce que la convention dit des coûts indirects un exercice donné, avenants compris. */
type IndirectDe = (annee: number) => Pick<Convention, 'modeIndirect' | 'tauxIndirect' | 'cleIndirecte'>;
type Attendu = Pick<MembreDeConvention, 'id' | 'entreLe' | 'sortiLe'>;

/** Un exercice qu'aucun compte ne chiffre n'a pas de seuil d'écart : les charges n'en dépendent pas. */
const SANS_SEUIL = 0;

/** Les comptes rendus, organisme par organisme et exercice par exercice ; qui n'a rien rendu n'y est pas. */
export function comptesRendus(lignes: readonly LigneEcrite[]): readonly CompteRendu[] {
  const parOrganisme = Map.groupBy(lignes, ({ annee, membreId }) => `${annee} ${membreId}`);
  return [...parOrganisme.values()].filter(estRendu).map((siennes) => {
    const { chargesDirectes, indirectesDeclarees } = chargesDeclarees(siennes.map(enLigneDeCompte));
    return {
      annee: siennes[0]?.annee ?? 0,
      membreId: siennes[0]?.membreId ?? null,
      directes: chargesDirectes,
      indirectes: indirectesDeclarees,
    };
  });
}

/**
 * Charges éligibles de chaque exercice rendu, organisme par organisme puis en somme, au taux indirect de l'exercice (M6) ;
 * centimes. Un exercice qui n'est pas rendu n'y est pas.
 */
export function chargesParExercice(
  { rendus, exercices }: Comptes,
  indirectDe: IndirectDe,
): ReadonlyMap<number, number> {
  const charges = new Map<number, number>();
  for (const { annee, membreId, directes, indirectes } of rendus) {
    const exercice = exercices.find((un) => un.annee === annee && un.membreId === membreId);
    const indirect = calculIndirect(indirectDe(annee), exercice ?? exerciceNeuf(annee, membreId, SANS_SEUIL));
    charges.set(annee, (charges.get(annee) ?? 0) + chargesEligiblesDe(directes, indirectes, indirect));
  }
  return charges;
}

/**
 * Les exercices dont tous les organismes attendus ont rendu les comptes : le porteur seul, ou les membres de cette année-là.
 * @param rendus les comptes rendus entiers : des lignes écrites, parfois toutes prévues, ne passent pas pour eux
 */
export function exercicesComplets(rendus: readonly CompteRendu[], membres: readonly Attendu[]): ReadonlySet<number> {
  const parAnnee = Map.groupBy(rendus, ({ annee }) => annee);
  const complets = [...parAnnee].filter(([annee, siens]) => {
    const attendus = membres.length === 0 ? [null] : membres.filter((un) => etaitLa(un, annee)).map(({ id }) => id);
    return attendus.every((id) => siens.some(({ membreId }) => membreId === id));
  });
  return new Set(complets.map(([annee]) => annee));
}
