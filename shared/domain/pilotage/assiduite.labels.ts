import type { StatutDAssiduite } from './tableau-d-instance.schema.ts';

/** Ce qu'un membre a été à une séance. */
export const statutDAssiduiteLibelle: Readonly<Record<StatutDAssiduite, string>> = {
  present: 'Présent',
  supplee: 'Suppléé',
  represente: 'Représenté',
  excuse: 'Excusé',
  absent: 'Absent',
  non_constate: 'Non constaté',
};
