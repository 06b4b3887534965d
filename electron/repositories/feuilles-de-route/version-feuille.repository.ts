import type { Database } from 'better-sqlite3';
import type { Validation } from '#shared/domain/feuille-de-route/versions/version.schema.ts';
import { createModifier } from '../modifier.ts';

/** Une version validée d'une feuille de route ; son contenu est une pièce. */
export interface VersionLue extends Validation {
  readonly id: string;
  readonly feuilleId: string;
  readonly numero: number;
  readonly contenuId: string;
  readonly empreinte: string;
  /** Instant ISO où elle a été figée. */
  readonly etablieLe: string;
}

const COLONNES = `id, feuille_id AS "feuilleId", numero, validee_le AS "valideeLe", instance_id AS "instanceId",
  reunion_id AS "reunionId", note, contenu_id AS "contenuId", empreinte, etablie_le AS "etablieLe"`;

/** Les versions validées des feuilles de route. */
export function createVersionFeuilleRepository(db: Database) {
  const deFeuille = db.prepare<[string], VersionLue>(
    `SELECT ${COLONNES} FROM version_feuille WHERE feuille_id = ? ORDER BY numero DESC`,
  );
  const derniere = db.prepare<[string], VersionLue>(
    `SELECT ${COLONNES} FROM version_feuille WHERE feuille_id = ? ORDER BY numero DESC LIMIT 1`,
  );
  const parId = db.prepare<[string], VersionLue>(`SELECT ${COLONNES} FROM version_feuille WHERE id = ?`);
  const ajouter = db.prepare(
    `INSERT INTO version_feuille (id, feuille_id, numero, validee_le, instance_id, reunion_id, note, contenu_id, empreinte, etablie_le)
     VALUES (@id, @feuilleId, @numero, @valideeLe, @instanceId, @reunionId, @note, @contenuId, @empreinte, @etablieLe)`,
  );
  const retirer = db.prepare('DELETE FROM version_feuille WHERE id = ?');
  const tenues = db.prepare<[string], { id: string; date: string }>(
    `SELECT id, date FROM reunion WHERE instance_id = ? AND etat = 'tenue' AND supprime_le IS NULL ORDER BY date DESC, id LIMIT 60`,
  );
  return {
    /** Les versions d'une feuille de route, la plus récente d'abord. */
    deFeuille: (feuilleId: string): VersionLue[] => deFeuille.all(feuilleId),
    /** Sa dernière version ; `null` : elle n'a jamais été validée. */
    derniere: (feuilleId: string): VersionLue | null => derniere.get(feuilleId) ?? null,
    parId: (id: string): VersionLue | null => parId.get(id) ?? null,
    ajouter: (version: VersionLue): void => void ajouter.run(version),
    modifier: createModifier(db, 'version_feuille', ['valideeLe', 'instanceId', 'reunionId', 'note']),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
    /** Les réunions tenues d'une instance, la plus récente d'abord. */
    reunionsTenues: (instanceId: string): { id: string; date: string }[] => tenues.all(instanceId),
  };
}
