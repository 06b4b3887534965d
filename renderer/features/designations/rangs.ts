import { rangDesignationLibelle } from '#shared/domain/designation/designation.labels.ts';
import type { RangDesignation } from '#shared/domain/designation/designation.schema.ts';

/** Les rangs que l'on choisit. */
export const RANGS = (Object.keys(rangDesignationLibelle) as RangDesignation[]).map((valeur) => ({
  valeur,
  libelle: rangDesignationLibelle[valeur],
}));
