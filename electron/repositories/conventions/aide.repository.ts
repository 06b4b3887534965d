import type { Database } from 'better-sqlite3';
import type { AidePublique } from '#shared/domain/convention/argent/aide.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';

/** Les aides publiques qu'un organisme a reçues d'ailleurs ; centimes. */
export function createAideRepository(db: Database) {
  const lire = avecBooleens<AidePublique, 'minimis'>(['minimis']);
  const deLOrganisme = db.prepare<[string], Brute<AidePublique, 'minimis'>>(
    'SELECT id, annee, financeur, montant, minimis FROM aide_publique WHERE structure_id = ? ORDER BY annee, financeur, id',
  );
  const inserer = db.prepare(
    `INSERT INTO aide_publique (id, structure_id, annee, financeur, montant, minimis)
     VALUES (@id, @structureId, @annee, @financeur, @montant, @minimis)`,
  );
  const effacer = db.prepare('DELETE FROM aide_publique WHERE id = ?');
  return {
    deLOrganisme: (structureId: string): AidePublique[] => deLOrganisme.all(structureId).map(lire),
    ajouter: (une: AidePublique & { readonly structureId: string }): void =>
      void inserer.run({ ...une, minimis: Number(une.minimis) }),
    retirer: (id: string): boolean => effacer.run(id).changes > 0,
  };
}
