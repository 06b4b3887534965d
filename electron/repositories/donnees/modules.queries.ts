import type { Database } from 'better-sqlite3';

/** Ce que le fichier contient, module par module : s'arrête à la première ligne trouvée. */
export function createModulesQueries(db: Database) {
  const lire = db.prepare<[], { contrats: 0 | 1; conventions: 0 | 1 }>(
    `SELECT EXISTS (SELECT 1 FROM contrat_ville WHERE supprime_le IS NULL)
         OR EXISTS (SELECT 1 FROM feuille_de_route WHERE supprime_le IS NULL) AS contrats,
       EXISTS (SELECT 1 FROM convention WHERE supprime_le IS NULL)
         OR EXISTS (SELECT 1 FROM appel WHERE supprime_le IS NULL) AS conventions`,
  );
  return {
    lire: (): { contrats: boolean; conventions: boolean } => {
      const { contrats = 0, conventions = 0 } = lire.get() ?? {};
      return { contrats: contrats === 1, conventions: conventions === 1 };
    },
  };
}
