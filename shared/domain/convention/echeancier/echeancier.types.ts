import type { Alerte } from './alerte.rules.ts';
import type { AvenantAnnuel } from './avenant-annuel.rules.ts';
import type { ComptesDeLAnnee } from './comptes-annuels.rules.ts';
import type { SuiteDeControle } from '../controle/suite.schema.ts';
import type { FrequenceDuCopil } from '../copil/frequence.rules.ts';
import type { Periode } from '../duree.rules.ts';
import type { EtatEcheance } from './etat-echeance.rules.ts';
import type { PiecesPrevisionnelles } from './previsions.rules.ts';
import type { Suspension } from './suspension.rules.ts';
import type { VersementSuivi } from './versement.types.ts';

/** Ce que l'on sait d'une année civile : son avenant, et les pièces reçues (D. 5316-5, -9, -10). */
export interface AnneeSuivie extends AvenantAnnuel, PiecesPrevisionnelles, ComptesDeLAnnee {}

/** Ce que la convention prévoit, et que le texte n'impose pas à une convention O2R. */
export interface Clauses {
  /** Compte rendu financier dans les six mois de la clôture (E1). */
  readonly compteRendu: boolean;
  /** Bilan d'ensemble trois mois avant le terme (E2). */
  readonly bilanDEnsemble: boolean;
  /** Jour « MM-JJ » du rappel de l'avance (E4) ; sans effet pour une convention O2R ; `null` : pas de rappel. */
  readonly rappelDAvance: string | null;
}

/**
 * Ce dont l'échéancier a besoin : des dates, jamais de ligne de base. Une année sans ligne est due comme les autres.
 * D'une convention résiliée, `fin` est la date de résiliation.
 */
export interface ConventionSuivie extends Periode {
  /** Les pièces du 31 décembre sont attendues la dernière année civile aussi (O-16, lecture réglée). */
  readonly piecesDerniereAnnee: boolean;
  readonly estO2r: boolean;
  /** Le contrôle de la surcompensation, et l'article de son fondement ; `null` : il n'est pas dû (E3). */
  readonly controle: { readonly article: string | null } | null;
  /** Jour de clôture de l'organisme, « MM-JJ » ; `null` : le 31 décembre. */
  readonly cloture: string | null;
  readonly clauses: Clauses;
  readonly annees: readonly AnneeSuivie[];
  readonly versements: readonly VersementSuivi[];
  /** Contrôles de la surcompensation déjà faits. */
  readonly controles: readonly { readonly le: string }[];
  /** Comptes rendus financiers reçus, par année de clôture (E1). */
  readonly comptesRendus: readonly { readonly annee: number; readonly recuLe: string }[];
  readonly bilanDEnsembleRecuLe: string | null;
  readonly suites: readonly SuiteDeControle[];
  readonly copil: FrequenceDuCopil;
}

/** Une chose due, à une date, par l'un ou par l'autre. */
export interface Echeance {
  /** Stable d'un jour à l'autre : « previsions:2025 ». */
  readonly cle: string;
  readonly qui: 'etat' | 'operateur';
  readonly quoi: string;
  readonly le: string;
  readonly etat: EtatEcheance;
  readonly faitLe: string | null;
  /** Jours de retard ; 0 : à l'heure. D'une chose faite, ceux qu'elle a eus. */
  readonly retard: number;
  readonly article: string | null;
  /** L'approche d'une échéance de l'avenant annuel (O-4) ; `null` : rien à dire encore. */
  readonly alerte: Alerte | null;
  /** Ce qu'elle suspend, ou ce qui la suspend. */
  readonly suspension: Suspension | null;
  readonly annee: number;
  /** Centimes, d'un versement ; `null` pour le reste. */
  readonly montant: number | null;
}
