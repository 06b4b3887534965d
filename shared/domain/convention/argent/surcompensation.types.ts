import type { Constat } from '../../constat.ts';
import type { DixMilliemes } from './centimes.rules.ts';

/** L'article du fondement choisi (C6) ; `null` : il n'est pas dit. */
export type Citer = (article: string) => string | null;

/** Un exercice à contrôler ; centimes. `compensation` est nette du trop-perçu déjà rendu. */
export interface ExerciceAControler {
  readonly annee: number;
  readonly chargesEligibles: number;
  readonly recettes: number;
  /** Part des recettes venue d'autres financeurs des mêmes coûts. */
  readonly cofinancements: number;
  readonly compensation: number;
  /** Base du bénéfice raisonnable, hors O2R : charges éligibles ou capitaux. */
  readonly baseBenefice: number;
  /** Le nom de cette base dans la formule ; sans lui, « base ». */
  readonly benefice?: 'CE' | 'capitaux';
  /** Taux de l'exercice ; sans lui, celui du contrôle. */
  readonly tauxBenefice?: DixMilliemes;
}

/** Ce que la convention dit du calcul. */
export interface ParametresDuControle {
  readonly estO2r: boolean;
  /** Comment se cite un article du fondement choisi (C6). */
  readonly europe: Citer;
  /** N : années de la convention, jamais les exercices touchés. */
  readonly annees: number;
  /** Sans effet pour une convention O2R (D. 5316-7). */
  readonly tauxBenefice: DixMilliemes;
  readonly reportEntrant: number;
  /** La convention nouvelle est signée et liée (D. 5316-4). */
  readonly renouvelee: boolean;
  readonly resiliee: boolean;
  /** La convention prévoit le report (D. 5316-3, 3° h). */
  readonly clauseDeReport: boolean;
}

/** Issue du contrôle (M8). */
export type Decision = 'AUCUNE_SURCOMPENSATION' | 'REPORT_AUTORISE' | 'REVERSEMENT_INTEGRAL';

/** Un terme de la formule, tel que l'écran et le Word le montrent. */
export interface Terme {
  readonly cle: string;
  /** Exercice, ou `null` : toute la période. */
  readonly annee: number | null;
  readonly libelle: string;
  /** Comment il s'obtient : « CE − R ». */
  readonly formule: string;
  readonly valeur: number;
  readonly article: string | null;
}

/** Le contrôle entier : une proposition, à valider par l'autorité (M10). Centimes. */
export interface ControleSurcompensation {
  readonly termes: readonly Terme[];
  readonly surcompensation: number;
  readonly compensation: number;
  readonly compensationMoyenne: number;
  readonly decision: Decision;
  readonly aReporter: number;
  readonly aReverser: number;
  readonly constats: readonly Constat[];
}
