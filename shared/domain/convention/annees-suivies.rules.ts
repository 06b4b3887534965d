import { anneesCiviles } from './duree.rules.ts';
import type { AnneeSuivie, ConventionSuivie } from './echeancier/echeancier.types.ts';

/** Une année dont on ne sait encore rien. */
export const anneeVide = (annee: number): AnneeSuivie => ({
  annee,
  arreteLe: null,
  proposeLe: null,
  signeLe: null,
  concluLe: null,
  executionRecueLe: null,
  budgetRecuLe: null,
  previsionRecueLe: null,
  comptesRecusLe: null,
  bilanRecuLe: null,
  mentionMoyens: false,
  mentionBeneficiaires: false,
  mentionActions: false,
  mentionAccompagnement: false,
  mentionOrientation: false,
  mentionResultats: false,
});

/** Toutes les années civiles d'une convention, celles qui n'ont pas de ligne comprises : rien n'en est moins dû. */
export const anneesSuivies = (convention: ConventionSuivie): readonly AnneeSuivie[] =>
  anneesCiviles(convention).map((annee) => convention.annees.find((une) => une.annee === annee) ?? anneeVide(annee));
