import type { Database } from 'better-sqlite3';
import type { Dossier } from '#shared/domain/insertion/dossier.schema.ts';
import { createModifier } from '../modifier.ts';

const COLONNES = `d.id, d.point_id AS "pointId", d.rang, d.structure, d.saisine, d.objet, d.sens, d.motifs, d.deliberation_id AS "deliberationId",
  d.autorite, d.transmis_le AS "transmisLe"`;

/** Les dossiers soumis à la commission d'insertion, point par point. */
export function createDossierRepository(db: Database) {
  const deReunion = db.prepare<[string], Dossier>(
    `SELECT ${COLONNES} FROM point p JOIN dossier_iae d ON d.point_id = p.id WHERE p.reunion_id = ? ORDER BY p.rang, d.rang`,
  );
  const parId = db.prepare<[string], Dossier>(`SELECT ${COLONNES} FROM dossier_iae d WHERE d.id = ?`);
  const inserer = db.prepare(
    `INSERT INTO dossier_iae (id, point_id, rang, structure, saisine, objet)
     VALUES (@id, @pointId, (SELECT coalesce(max(rang), 0) + 1 FROM dossier_iae WHERE point_id = @pointId), @structure, @saisine, @objet)`,
  );
  const supprimer = db.prepare('DELETE FROM dossier_iae WHERE id = ?');
  return {
    /** Dans l'ordre du jour. */
    deReunion: (reunionId: string): Dossier[] => deReunion.all(reunionId),
    parId: (id: string): Dossier | null => parId.get(id) ?? null,
    ajouter: (dossier: Pick<Dossier, 'id' | 'pointId' | 'structure' | 'saisine' | 'objet'>): void =>
      void inserer.run(dossier),
    modifier: createModifier(db, 'dossier_iae', [
      'structure',
      'saisine',
      'objet',
      'sens',
      'motifs',
      'deliberationId',
      'autorite',
      'transmisLe',
    ]),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
  };
}
