import type { Database } from 'better-sqlite3';
import { enTri } from '#shared/text/tri.ts';

/** Contrat de ville suivi ; son code est celui du référentiel. */
export interface ContratSuivi {
  readonly id: string;
  readonly code: string;
  readonly libelle: string;
}

/** Les contrats de ville que suit le fichier. */
export function createContratRepository(db: Database) {
  const parId = db.prepare<[string], ContratSuivi>(
    'SELECT id, code, libelle FROM contrat_ville WHERE id = ? AND supprime_le IS NULL',
  );
  const supprime = db.prepare<[string], ContratSuivi>(
    'SELECT id, code, libelle FROM contrat_ville WHERE id = ? AND supprime_le IS NOT NULL',
  );
  const parCode = db.prepare<[string], ContratSuivi>(
    'SELECT id, code, libelle FROM contrat_ville WHERE code = ? AND supprime_le IS NULL',
  );
  const tous = db.prepare<[], ContratSuivi>(
    'SELECT id, code, libelle FROM contrat_ville WHERE supprime_le IS NULL ORDER BY libelle_tri, code',
  );
  const inserer = db.prepare('INSERT INTO contrat_ville (id, code, libelle, libelle_tri) VALUES (?, ?, ?, ?)');
  const corbeille = db.prepare('UPDATE contrat_ville SET supprime_le = ? WHERE id = ?');
  return {
    parId: (id: string): ContratSuivi | null => parId.get(id) ?? null,
    /** Un contrat mis à la corbeille. */
    supprimeParId: (id: string): ContratSuivi | null => supprime.get(id) ?? null,
    parCode: (code: string): ContratSuivi | null => parCode.get(code) ?? null,
    lister: (): ContratSuivi[] => tous.all(),
    ajouter: ({ id, code, libelle }: ContratSuivi): void => void inserer.run(id, code, libelle, enTri(libelle)),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprime: (id: string, quand: string | null): boolean => corbeille.run(quand, id).changes > 0,
  };
}
