import type { Database } from 'better-sqlite3';
import type { Point } from '#shared/domain/reunion/reunion.schema.ts';
import { createModifier } from '../modifier.ts';

const COLONNES =
  'id, rang, titre, precision, nature, intervenant, duree, etat, texte_pv AS "textePv", mes_notes AS "mesNotes", section, commence_a AS "commenceA", origine_point_id AS "originePointId", origine_deliberation_id AS "origineDeliberationId"';

/** Les points d'un ordre du jour, dans leur rang (1 : premier). */
export function createPointRepository(db: Database) {
  const deReunion = db.prepare<[string], Point>(`SELECT ${COLONNES} FROM point WHERE reunion_id = ? ORDER BY rang`);
  const parId = db.prepare<[string], Point & { reunionId: string }>(
    `SELECT ${COLONNES}, reunion_id AS "reunionId" FROM point WHERE id = ?`,
  );
  const inserer = db.prepare(
    `INSERT INTO point (id, reunion_id, rang, titre, precision, nature, intervenant, duree, section, origine_point_id, origine_deliberation_id, origine_fiche_id, origine_convention_id, origine_du)
     VALUES (@id, @reunionId, @rang, @titre, @precision, @nature, @intervenant, @duree, @section, @originePointId, @origineDeliberationId, @origineFicheId, @origineConventionId, @origineDu)`,
  );
  const ranger = db.prepare('UPDATE point SET rang = ? WHERE id = ? AND rang <> ?');
  const supprimer = db.prepare('DELETE FROM point WHERE id = ?');
  return {
    deReunion: (reunionId: string): Point[] => deReunion.all(reunionId),
    parId: (id: string) => parId.get(id) ?? null,
    ajouter: (
      point: Pick<Point, 'id' | 'rang' | 'titre' | 'precision' | 'nature' | 'intervenant' | 'duree'> &
        Partial<Pick<Point, 'section' | 'originePointId' | 'origineDeliberationId'>> & {
          reunionId: string;
          origineFicheId?: string | null;
          origineConventionId?: string | null;
          origineDu?: string | null;
        },
    ): void =>
      void inserer.run({
        section: null,
        originePointId: null,
        origineDeliberationId: null,
        origineFicheId: null,
        origineConventionId: null,
        origineDu: null,
        ...point,
      }),
    modifier: createModifier(db, 'point', [
      'titre',
      'precision',
      'nature',
      'intervenant',
      'duree',
      'etat',
      'textePv',
      'mesNotes',
      'section',
      'commenceA',
    ]),
    /** Renumérote d'après l'ordre donné ; les points déjà à leur rang ne sont pas réécrits. */
    ordonner: (ids: readonly string[]): void => ids.forEach((id, i) => ranger.run(i + 1, id, i + 1)),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
  };
}
