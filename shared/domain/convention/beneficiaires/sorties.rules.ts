import { type DixMilliemes, tauxDe } from '../argent/centimes.rules.ts';

/** Les sorties d'un parcours. */
export interface Sorties {
  readonly emploi: number;
  readonly formation: number;
  readonly droitCommun: number;
  readonly abandon: number;
  readonly autre: number;
}

/** Définition imprimée en annexe (I9). */
export const DEFINITION_DES_SORTIES =
  'Sorties positives : emploi, formation et droit commun, rapportées à toutes les sorties, abandons compris.';

/** Part des sorties positives (I9), en dix-millièmes ; l'abandon reste au dénominateur ; sans sortie, `null`. */
export const tauxDeSortiesPositives = ({
  emploi,
  formation,
  droitCommun,
  abandon,
  autre,
}: Sorties): DixMilliemes | null =>
  tauxDe(emploi + formation + droitCommun, emploi + formation + droitCommun + abandon + autre);
