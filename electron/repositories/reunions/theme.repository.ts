import type { Database } from 'better-sqlite3';

/** Les thèmes des points. */
export function createThemeRepository(db: Database) {
  // Saute de thème en thème dans l'index : le coût suit leur nombre, non celui des points.
  const connus = db
    .prepare<[], string>(
      `WITH RECURSIVE connu (theme) AS (
         SELECT min(theme) FROM point_theme
         UNION ALL SELECT (SELECT min(t.theme) FROM point_theme t WHERE t.theme > connu.theme) FROM connu WHERE connu.theme IS NOT NULL
       ) SELECT theme FROM connu WHERE theme IS NOT NULL`,
    )
    .pluck();
  const duPoint = db.prepare<[string], { id: string; theme: string }>(
    'SELECT id, theme FROM point_theme WHERE point_id = ?',
  );
  const ajouter = db.prepare('INSERT INTO point_theme (id, point_id, theme) VALUES (?, ?, ?)');
  const retirer = db.prepare('DELETE FROM point_theme WHERE id = ?');
  return {
    /** Chaque thème écrit dans le fichier, une fois. */
    connus: (): string[] => connus.all(),
    duPoint: (pointId: string) => duPoint.all(pointId),
    ajouter: (id: string, pointId: string, theme: string): void => void ajouter.run(id, pointId, theme),
    retirer: (id: string): void => void retirer.run(id),
  };
}
