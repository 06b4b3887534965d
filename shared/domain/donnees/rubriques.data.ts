export const RUBRIQUES = ['responsable'] as const;
export type Rubrique = (typeof RUBRIQUES)[number];
