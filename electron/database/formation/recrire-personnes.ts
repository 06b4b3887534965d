import type { Database } from 'better-sqlite3';
import { enTri } from '#shared/text/tri.ts';
import type { ReglesDeCopie } from './regles.types.ts';

interface Fiche {
  readonly courriel: string | null;
  readonly telephone: string | null;
}

/** Les colonnes d'autres tables qui désignent une fiche : son identifiant change partout à la fois. */
const renvoisVers = (db: Database, table: string): { tbl: string; champ: string }[] =>
  db
    .prepare<[string], { tbl: string; champ: string }>(
      `SELECT t.name AS tbl, f."from" AS champ FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = ?`,
    )
    .all(table);

/** Donne à chaque fiche, et à chaque signataire, les nom, prénom, coordonnées et identifiant de son personnage. */
export function recrireLesPersonnes(db: Database, { fiches, personnages, carnet, ids }: ReglesDeCopie): void {
  db.function('identifiant_neuf', { directOnly: true }, (id: unknown) => ids.get(String(id)) ?? id);
  for (const tbl of ['personne', 'signataire'])
    for (const { tbl: autre, champ } of renvoisVers(db, tbl))
      db.exec(`UPDATE "${autre}" SET "${champ}" = identifiant_neuf("${champ}") WHERE "${champ}" IS NOT NULL`);
  const lire = db.prepare<[string], Fiche>('SELECT courriel, telephone FROM personne WHERE id = ?');
  const personne = db.prepare(
    `UPDATE personne SET id = @neuf, prenom = iif(prenom IS NULL, NULL, @prenom), nom = @nom, nom_tri = @tri,
       courriel = @courriel, telephone = @telephone WHERE id = @id`,
  );
  const signataire = db.prepare(
    `UPDATE signataire SET id = @neuf, prenom = iif(prenom IS NULL, NULL, @prenom), nom = @nom WHERE id = @id`,
  );
  for (const { tbl, id, cle } of fiches) {
    const personnage = personnages.get(cle);
    if (personnage === undefined) continue;
    const { prenom, nom } = personnage;
    const commun = { id, neuf: ids.get(id) ?? id, prenom, nom };
    if (tbl === 'signataire') {
      signataire.run(commun);
      continue;
    }
    const lue = lire.get(id);
    personne.run({
      ...commun,
      tri: enTri(nom),
      courriel: lue?.courriel == null ? null : carnet.courriel(lue.courriel),
      telephone: lue?.telephone == null ? null : carnet.telephone(lue.telephone),
    });
  }
}
