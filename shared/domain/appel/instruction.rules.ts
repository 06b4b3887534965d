import { critereDeSelectionSchema, NOTE_MAX, type Note } from './instruction.schema.ts';

export interface Total {
  readonly total: number;
  readonly sur: number;
  /** Combien des cinq critères sont notés. */
  readonly notes: number;
}

/** La note d'une candidature sur les critères notés (1.17) ; `null` : aucun ne l'est. */
export function totalDesNotes(notes: readonly Pick<Note, 'critere' | 'note'>[]): Total | null {
  const donnees = notes.flatMap(({ note }) => note ?? []);
  if (donnees.length === 0) return null;
  return {
    total: donnees.reduce((somme, note) => somme + note, 0),
    sur: donnees.length * NOTE_MAX,
    notes: donnees.length,
  };
}

/** Les cinq critères de sélection, dans leur ordre, et la note de chacun (1.17). */
export const instructionDe = (notes: readonly Note[]): readonly Note[] =>
  critereDeSelectionSchema.options.map(
    (critere) => notes.find((une) => une.critere === critere) ?? { critere, note: null, commentaire: null },
  );
