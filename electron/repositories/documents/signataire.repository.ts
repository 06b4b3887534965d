import type { Database } from 'better-sqlite3';
import type { Signataire } from '#shared/domain/service/signataire.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

const COLONNES = 'id, civilite, prenom, nom, qualite, delegation, par_defaut AS "parDefaut", retire_le AS "retireLe"';
type Brut = Brute<Signataire, 'parDefaut'>;
const lire = avecBooleens<Signataire, 'parDefaut'>(['parDefaut']);

/** Ceux qui signent pour un émetteur. */
export function createSignataireRepository(db: Database) {
  const tous = db.prepare<[string], Brut>(
    `SELECT ${COLONNES} FROM signataire WHERE emetteur_id = ? ORDER BY retire_le IS NOT NULL, rang`,
  );
  const parDefaut = db.prepare<[string], Brut>(
    `SELECT ${COLONNES} FROM signataire WHERE emetteur_id = ? AND par_defaut = 1`,
  );
  const parId = db.prepare<[string], Brut & { emetteurId: string }>(
    `SELECT ${COLONNES}, emetteur_id AS "emetteurId" FROM signataire WHERE id = ?`,
  );
  const ajouter = db.prepare(
    `INSERT INTO signataire (id, emetteur_id, civilite, prenom, nom, qualite, delegation, rang)
     VALUES (@id, @emetteurId, @civilite, @prenom, @nom, @qualite, @delegation,
       (SELECT coalesce(max(rang), 0) + 1 FROM signataire WHERE emetteur_id = @emetteurId))`,
  );
  const plusParDefaut = db.prepare('UPDATE signataire SET par_defaut = 0 WHERE emetteur_id = ? AND par_defaut = 1');
  const effacer = db.prepare('DELETE FROM signataire WHERE id = ?');
  const choisi = db
    .prepare<[{ id: string }], number>(
      `SELECT (SELECT count(*) FROM choix_emetteur WHERE signataire_id = @id)
         + (SELECT count(*) FROM convention WHERE signataire_id = @id)`,
    )
    .pluck();
  return {
    deLEmetteur: (emetteurId: string): Signataire[] => tous.all(emetteurId).map(lire),
    /** Celui qui signe à défaut d'un autre ; `null` : le préfet signe lui-même. */
    parDefaut(emetteurId: string): Signataire | null {
      const ligne = parDefaut.get(emetteurId);
      return ligne === undefined ? null : lire(ligne);
    },
    parId(id: string): (Signataire & { readonly emetteurId: string }) | null {
      const ligne = parId.get(id);
      return ligne === undefined ? null : { ...lire(ligne), emetteurId: ligne.emetteurId };
    },
    ajouter: (signataire: Omit<Signataire, 'parDefaut' | 'retireLe'> & { readonly emetteurId: string }): void =>
      void ajouter.run(signataire),
    modifier: createModifier(db, 'signataire', [
      'civilite',
      'prenom',
      'nom',
      'qualite',
      'delegation',
      'parDefaut',
      'retireLe',
    ]),
    /** Nul ne signe plus d'office pour cet émetteur. */
    sansDefaut: (emetteurId: string): void => void plusParDefaut.run(emetteurId),
    effacer: (id: string): void => void effacer.run(id),
    /** Pour combien de documents et de conventions on l'a choisi. */
    choisi: (id: string): number => choisi.get({ id }) ?? 0,
  };
}
