import type { Database } from 'better-sqlite3';

/** Quelqu'un que l'on connaît dans une structure. */
export interface PersonneDeStructure {
  readonly id: string;
  readonly nom: string;
  readonly fonction: string | null;
}

/** Qui l'on connaît chez un organisme conventionné, pour l'associer à une plénière (O-17). */
export function createAssociationQueries(db: Database) {
  const personnes = db.prepare<[string], PersonneDeStructure>(
    `SELECT id, concat_ws(' ', civilite, prenom, nom) AS nom, fonction FROM personne
     WHERE structure_id = ? AND supprime_le IS NULL AND ancienne_le IS NULL ORDER BY nom_tri, id`,
  );
  return {
    personnes: (structureId: string): PersonneDeStructure[] => personnes.all(structureId),
  };
}
