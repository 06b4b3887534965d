import type { Database } from 'better-sqlite3';
import type { LigneTouchee } from './operation.ts';

/** Ce qui se cherche par Ctrl+K dans le fichier : par table, l'expression SQL du texte trouvé. Les notes privées n'y sont pas. */
const CHERCHABLES: Readonly<Record<string, string>> = {
  instance: `SELECT type || ' ' || complement FROM instance WHERE id = ? AND supprime_le IS NULL`,
  personne: `SELECT concat_ws(' ', p.prenom, p.nom, p.fonction, s.nom) FROM personne p LEFT JOIN structure s ON s.id = p.structure_id
             WHERE p.id = ? AND p.supprime_le IS NULL`,
  structure: `SELECT nom FROM structure WHERE id = ? AND supprime_le IS NULL`,
  contrat_ville: `SELECT libelle || ' ' || code FROM contrat_ville WHERE id = ? AND supprime_le IS NULL`,
  point: `SELECT concat_ws(' ', p.titre, p.precision, p.texte_pv) FROM point p JOIN reunion r ON r.id = p.reunion_id
          WHERE p.id = ? AND r.supprime_le IS NULL`,
  deliberation: `SELECT d.texte FROM deliberation d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id
                 WHERE d.id = ? AND r.supprime_le IS NULL`,
  action: `SELECT concat_ws(' ', libelle, pilote) FROM action WHERE id = ?`,
};

/**
 * Tient l'index de recherche à jour : après chaque opération, seules les lignes touchées sont relues.
 * @returns `reindexer` (les lignes touchées) et `toutReconstruire` (fichier repris ou index perdu).
 */
export function createPassages(db: Database) {
  const lectures = new Map(Object.entries(CHERCHABLES).map(([tbl, sql]) => [tbl, db.prepare<[string], string>(sql).pluck()]));
  const poser = db.prepare('INSERT INTO passage (tbl, ligne, texte) VALUES (?, ?, ?) ON CONFLICT (tbl, ligne) DO UPDATE SET texte = excluded.texte WHERE texte <> excluded.texte');
  const retirer = db.prepare('DELETE FROM passage WHERE tbl = ? AND ligne = ?');

  function reindexer(lignes: readonly LigneTouchee[]): void {
    for (const cle of new Set(lignes.map((l) => `${l.tbl}\n${l.ligne}`))) {
      const [tbl = '', ligne = ''] = cle.split('\n');
      const texte = lectures.get(tbl)?.get(ligne);
      if (texte === undefined || texte === null) retirer.run(tbl, ligne);
      else poser.run(tbl, ligne, texte);
    }
  }

  function toutReconstruire(): void {
    db.transaction(() => {
      db.exec('DELETE FROM passage');
      for (const tbl of lectures.keys()) {
        reindexer(db.prepare<[], { ligne: string }>(`SELECT id AS ligne FROM ${tbl}`).all().map(({ ligne }) => ({ tbl, ligne })));
      }
    }).immediate();
  }

  return { reindexer, toutReconstruire };
}
