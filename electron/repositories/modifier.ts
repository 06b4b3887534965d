import type { Database } from 'better-sqlite3';
import { enColonne } from '#shared/text/colonne.ts';
import { enTri } from '#shared/text/tri.ts';

/**
 * Prépare la modification partielle d'une ligne : seules les clés présentes dans `patch` changent
 * (absente : inchangée ; `null` : effacée). Un booléen s'écrit 0 ou 1. Une colonne `<champ>_tri` suit son champ.
 * @returns vrai si la ligne existe.
 */
export function createModifier(db: Database, table: string, champs: readonly string[]) {
  const tri = new Set(
    db.prepare<[string], string>(`SELECT name FROM pragma_table_info(?) WHERE name GLOB '*_tri'`).pluck().all(table),
  );
  return (id: string, patch: Readonly<Record<string, unknown>>): boolean => {
    const valeurs: Record<string, unknown> = {};
    for (const champ of champs) {
      if (!(champ in patch) || patch[champ] === undefined) continue;
      const colonne = enColonne(champ);
      const valeur = patch[champ];
      valeurs[colonne] = typeof valeur === 'boolean' ? Number(valeur) : valeur;
      if (tri.has(`${colonne}_tri`)) valeurs[`${colonne}_tri`] = enTri(String(patch[champ] ?? ''));
    }
    const colonnes = Object.keys(valeurs);
    if (colonnes.length === 0) return db.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id) !== undefined;
    const sql = `UPDATE ${table} SET ${colonnes.map((c) => `${c} = @${c}`).join(', ')} WHERE id = @id`;
    return db.prepare(sql).run({ ...valeurs, id }).changes > 0;
  };
}
