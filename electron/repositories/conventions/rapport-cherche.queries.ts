import type { Database } from 'better-sqlite3';
import type { Rapport } from '#shared/domain/convention/rapport/rapport.schema.ts';

/** La dernière version d'un rapport, la convention dont il est, et le jour du comité. */
export interface RapportCherche extends Pick<Rapport, 'id' | 'conventionId' | 'genre' | 'exercice' | 'version'> {
  readonly numero: string;
  readonly intitule: string;
  readonly porteur: string;
  /** Celui de la réunion liée, sinon celui où il est présenté, sinon la fin de sa période. */
  readonly le: string;
}

/** Les rapports de COPIL que « Aller partout » cherche, le plus récent d'abord ; ni corbeille, ni version remplacée. */
export function createRapportChercheQueries(db: Database) {
  const tous = db.prepare<[], RapportCherche>(
    `SELECT r.id, r.convention_id AS "conventionId", r.genre, r.exercice, r.version, c.numero, c.intitule, s.nom AS porteur,
       coalesce(re.date, r.presente_le, r.fin) AS le
     FROM rapport_copil r JOIN convention c ON c.id = r.convention_id AND c.supprime_le IS NULL
     JOIN structure s ON s.id = c.porteur_id LEFT JOIN reunion re ON re.id = r.reunion_id AND re.supprime_le IS NULL
     WHERE r.supprime_le IS NULL AND NOT EXISTS (
       SELECT 1 FROM rapport_copil p WHERE p.serie_id = r.serie_id AND p.version > r.version AND p.supprime_le IS NULL)
     ORDER BY le DESC, r.id`,
  );
  return { tous: (): RapportCherche[] => tous.all() };
}
