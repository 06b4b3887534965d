import type { Database } from 'better-sqlite3';

/** Un constat de la veille jugé exact, tant que sa valeur ne change pas. */
export interface ConstatEcarte {
  readonly id: string;
  readonly personneId: string;
  readonly constat: string;
  readonly valeur: string;
}

/** Les constats de la veille que l'on a écartés. */
export function createConstatEcarteRepository(db: Database) {
  const COLONNES = 'id, personne_id AS "personneId", constat, valeur';
  const tous = db.prepare<[], ConstatEcarte>(`SELECT ${COLONNES} FROM constat_ecarte`);
  const dePersonne = db.prepare<[string], ConstatEcarte>(
    `SELECT ${COLONNES} FROM constat_ecarte WHERE personne_id = ?`,
  );
  const ecarter = db.prepare(
    `INSERT INTO constat_ecarte (id, personne_id, constat, valeur) VALUES (@id, @personneId, @constat, @valeur)
     ON CONFLICT (personne_id, constat, valeur) DO NOTHING`,
  );
  const remettre = db.prepare('DELETE FROM constat_ecarte WHERE id = ?');
  const remettreDouble = db.prepare(
    "DELETE FROM constat_ecarte WHERE personne_id = ? AND constat = 'doublon' AND valeur = ?",
  );
  const parId = db.prepare<[string], ConstatEcarte>(`SELECT ${COLONNES} FROM constat_ecarte WHERE id = ?`);
  return {
    tous: () => tous.all(),
    dePersonne: (personneId: string) => dePersonne.all(personneId),
    parId: (id: string): ConstatEcarte | null => parId.get(id) ?? null,
    ecarter: (constat: ConstatEcarte): void => void ecarter.run(constat),
    remettre: (id: string): void => void remettre.run(id),
    /** L'autre fiche d'un doublon le remet aussi. */
    remettreDouble: (personneId: string, autreId: string): void => void remettreDouble.run(personneId, autreId),
  };
}
