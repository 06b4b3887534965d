import type { Database } from 'better-sqlite3';
import type { ParametreDeConvention } from '#shared/domain/convention/controle/parametre.schema.ts';

/** Ce que le service règle pour ses conventions, valeur datée par valeur datée. */
export function createParametreDeConventionRepository(db: Database) {
  const tous = db.prepare<[], ParametreDeConvention>(
    'SELECT id, cle, depuis, valeur, article FROM parametre_de_convention ORDER BY cle, depuis',
  );
  const definir = db.prepare(
    `INSERT INTO parametre_de_convention (id, cle, depuis, valeur, article) VALUES (@id, @cle, @depuis, @valeur, @article)
     ON CONFLICT (cle, depuis) DO UPDATE SET valeur = excluded.valeur, article = excluded.article`,
  );
  const retirer = db.prepare('DELETE FROM parametre_de_convention WHERE id = ?');
  return {
    tous: (): ParametreDeConvention[] => tous.all(),
    definir: (un: ParametreDeConvention): void => void definir.run(un),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
  };
}
