import type { Database } from 'better-sqlite3';
import { createModifier } from '../modifier.ts';

/** Une autre affectation que celle de la fiche : passée, ou tenue en même temps ; dates AAAA-MM-JJ. */
export interface Affectation {
  readonly id: string;
  readonly personneId: string;
  readonly structureId: string | null;
  readonly structure: string | null;
  readonly fonction: string | null;
  readonly debut: string | null;
  readonly fin: string | null;
}

const COLONNES = `a.id, a.personne_id AS "personneId", a.structure_id AS "structureId", s.nom AS structure, a.fonction, a.debut, a.fin`;

/** Les affectations des personnes, hors celle de leur fiche. */
export function createAffectationRepository(db: Database) {
  const parId = db.prepare<[string], Affectation>(
    `SELECT ${COLONNES} FROM affectation a LEFT JOIN structure s ON s.id = a.structure_id WHERE a.id = ?`,
  );
  const dePersonne = db.prepare<[string], Affectation>(
    `SELECT ${COLONNES} FROM affectation a LEFT JOIN structure s ON s.id = a.structure_id
     WHERE a.personne_id = ? ORDER BY a.fin IS NOT NULL, a.fin DESC, a.debut DESC`,
  );
  const ouvertes = db.prepare<[string], Affectation>(
    `SELECT ${COLONNES} FROM affectation a LEFT JOIN structure s ON s.id = a.structure_id WHERE a.structure_id = ? AND a.fin IS NULL`,
  );
  const inserer = db.prepare(
    `INSERT INTO affectation (id, personne_id, structure_id, fonction, debut, fin)
     VALUES (@id, @personneId, @structureId, @fonction, @debut, @fin)`,
  );
  const effacer = db.prepare('DELETE FROM affectation WHERE id = ?');
  const postes = db.prepare<[string], { id: string; fonction: string | null; depuis: string | null }>(
    `SELECT id, fonction, depuis FROM personne WHERE structure_id = ? AND supprime_le IS NULL AND ancienne_le IS NULL`,
  );
  return {
    parId: (id: string): Affectation | null => parId.get(id) ?? null,
    /** Celles en cours d'abord, puis de la plus récente à la plus ancienne. */
    dePersonne: (personneId: string): Affectation[] => dePersonne.all(personneId),
    /** Celles que l'on tient encore, en plus de son poste, dans cette structure. */
    ouvertes: (structureId: string): Affectation[] => ouvertes.all(structureId),
    /** Qui a cette structure sur sa fiche, et exerce encore. */
    postes: (structureId: string) => postes.all(structureId),
    ajouter: ({ structure: _, ...affectation }: Affectation): void => void inserer.run(affectation),
    modifier: createModifier(db, 'affectation', ['structureId', 'fonction', 'debut', 'fin']),
    effacer: (id: string): void => void effacer.run(id),
  };
}
