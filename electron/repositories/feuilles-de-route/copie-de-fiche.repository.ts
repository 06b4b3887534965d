import type { Database } from 'better-sqlite3';

/** Ce qu'une fiche porte et qui se recopie tel quel. */
const TABLES = [
  'fiche_quartier',
  'fiche_partenaire',
  'fiche_mot',
  'fiche_dispositif',
  'fiche_frein',
  'risque',
] as const;

/** Recopie ce qu'une fiche action porte sans date ni montant. */
export function createCopieDeFicheRepository(db: Database) {
  const copies = TABLES.map((table) => {
    const colonnes = db
      .prepare<[string], string>(
        `SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('id', 'fiche_id') AND name NOT GLOB '*_tri'`,
      )
      .pluck()
      .all(table);
    const liste = colonnes.join(', ');
    return {
      ids: db.prepare<[string], string>(`SELECT id FROM ${table} WHERE fiche_id = ? ORDER BY rowid`).pluck(),
      copier: db.prepare(
        `INSERT INTO ${table} (id, fiche_id, ${liste}) SELECT @neuf, @vers, ${liste} FROM ${table} WHERE id = @id`,
      ),
    };
  });
  return {
    /** Quartiers, partenaires, publics, apports, dispositifs, freins et risques d'une fiche, donnés à une autre. */
    copierLesListes(de: string, vers: string, nouvelId: () => string): void {
      for (const { ids, copier } of copies) for (const id of ids.all(de)) copier.run({ id, vers, neuf: nouvelId() });
    },
  };
}
