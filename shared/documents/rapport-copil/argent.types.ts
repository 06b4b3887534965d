import type { CoutDeReference } from '#shared/domain/appel/cout-de-reference.schema.ts';
import type { ExerciceLaisse } from '#shared/domain/convention/beneficiaires/exercices-du-cout.rules.ts';
import type { DixMilliemes } from '#shared/domain/convention/argent/centimes.rules.ts';

/** Prévu et retenu d'un compte ou d'un volet (T4) ; centimes. */
export interface LigneDExecution {
  /** « 64 », « 2 » ; vide : un total. */
  readonly numero: string;
  readonly libelle: string;
  readonly prevu: number;
  readonly retenu: number | null;
  readonly ecart: number | null;
  /** `null` : rien n'était prévu, « n.d. » (M4). */
  readonly taux: DixMilliemes | null;
}

/** Un versement de l'échéancier (T5) ; centimes. */
export interface VersementDuRapport {
  readonly annee: number;
  readonly libelle: string;
  readonly rendu: boolean;
  readonly prevu: number | null;
  readonly verse: number | null;
  readonly verseLe: string | null;
  /** Où il en est, s'il n'est pas fait : « prévu le 15 avril 2026 », « suspendu ». */
  readonly etat: string;
}

/** Un terme du calcul, exercice par exercice puis en tout (T6) ; centimes ; `null` : pas rendu. */
export interface TermeDuRapport {
  readonly cle: string;
  readonly libelle: string;
  readonly formule: string;
  readonly parAnnee: readonly (number | null)[];
  readonly cumul: number | null;
}

/** Un organisme d'un projet commun (T7) ; centimes. */
export interface ComptesDOrganisme {
  readonly nom: string;
  readonly chargesEligibles: number;
  readonly recettes: number;
  readonly contribution: number;
  readonly ecart: number;
}

/** La surcompensation : ce que le calcul propose, et ce que l'autorité en a validé (M10) ; centimes. */
export interface SurcompensationDuRapport {
  readonly annees: readonly number[];
  readonly termes: readonly TermeDuRapport[];
  readonly organismes: readonly ComptesDOrganisme[];
  /** « Reversement intégral : 1 350 € à reverser ». */
  readonly proposition: string;
  /** Des comptes manquent : la proposition ne porte que sur ceux qui sont rendus. */
  readonly partielle: boolean;
  readonly constats: readonly { readonly phrase: string; readonly article: string | null }[];
  readonly valide: {
    readonly le: string;
    readonly autorite: string;
    readonly jusquA: number;
    readonly decision: string;
    readonly motif: string | null;
  } | null;
}

/** Ce que coûte un bénéficiaire (I10) ; centimes. */
export interface CoutDuRapport {
  /** Les exercices dont on prend les charges et les entrées, et ceux qui ne s'y rapportent pas. */
  readonly exercices: readonly number[];
  readonly laisses: readonly ExerciceLaisse[];
  readonly charges: number | null;
  readonly entrees: number | null;
  readonly cout: number | null;
  readonly prevu: number | null;
  /** Celle de l'appel ; `null` : le coût ne se compare pas. */
  readonly reference: CoutDeReference | null;
  readonly voletsComplets: boolean;
}

/** L'argent d'une convention, au jour des données. */
export interface ArgentDuRapport {
  /** Les exercices du tableau prévu et retenu. */
  readonly exercices: readonly number[];
  /** Un compte rendu est là. */
  readonly rendu: boolean;
  readonly comptes: readonly LigneDExecution[];
  readonly volets: readonly LigneDExecution[];
  readonly chargesDirectes: LigneDExecution | null;
  readonly indirectes: LigneDExecution | null;
  readonly chargesEligibles: LigneDExecution | null;
  /** Les produits de l'exercice, compte par compte, et leur total ; contributions volontaires à part (M2, T4 bis). */
  readonly produits: readonly LigneDExecution[];
  readonly totalDesProduits: LigneDExecution | null;
  /** Comptes 86 et 87 : montrés, jamais comptés dans CE ni R (M2). */
  readonly volontaires: readonly LigneDExecution[];
  /** Écarts au-delà du seuil, et ce qui les explique (M4). */
  readonly ecarts: readonly { readonly nom: string; readonly commentaire: string | null }[];
  readonly ecartees: readonly { readonly nom: string; readonly montant: number; readonly motif: string | null }[];
  /** Dix-millièmes (M12) ; millièmes (M5). */
  readonly tauxExecution: DixMilliemes | null;
  readonly partDeLaSubvention: number | null;
  readonly versements: readonly VersementDuRapport[];
  readonly verse: number;
  readonly reverse: number;
  readonly prevu: number | null;
  readonly reste: number | null;
  readonly tauxConsommation: DixMilliemes | null;
  readonly suspension: string | null;
  /** Le fondement choisi veut un contrôle de la surcompensation (E3). */
  readonly controleDu: boolean;
  /** `null` : aucun compte n'est rendu. */
  readonly surcompensation: SurcompensationDuRapport | null;
  readonly cout: CoutDuRapport;
}
