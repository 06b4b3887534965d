import type { Gravite, SuiteDEvaluation } from './risque.schema.ts';

export const graviteLibelle: Readonly<Record<Gravite, string>> = {
  faible: 'Faible',
  moyenne: 'Moyenne',
  forte: 'Forte',
};

/** Ce que l'évaluation fait décider. */
export const suiteDEvaluationLibelle: Readonly<Record<SuiteDEvaluation, string>> = {
  reconduire: 'Reconduire',
  ajuster: 'Ajuster',
  etendre: 'Étendre',
  droit_commun: 'Passer au droit commun',
  arreter: 'Arrêter',
};
