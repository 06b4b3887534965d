import type { Database } from 'better-sqlite3';

/** Ce que les titres de colonne d'un tableau voulaient dire la dernière fois. */
export function createCorrespondanceRepository(db: Database) {
  const deCible = db.prepare<[string], { titre: string; champ: string | null }>(
    'SELECT titre, champ FROM correspondance WHERE cible = ?',
  );
  const retenir = db.prepare(
    `INSERT INTO correspondance (id, cible, titre, champ) VALUES (@id, @cible, @titre, @champ)
     ON CONFLICT (cible, titre) DO UPDATE SET champ = excluded.champ WHERE champ IS NOT excluded.champ`,
  );
  return {
    /** Champ par titre normalisé ; `null` : la colonne se laisse. */
    deCible: (cible: string): ReadonlyMap<string, string | null> =>
      new Map(deCible.all(cible).map(({ titre, champ }) => [titre, champ])),
    retenir: (correspondance: { id: string; cible: string; titre: string; champ: string | null }): void =>
      void retenir.run(correspondance),
  };
}
