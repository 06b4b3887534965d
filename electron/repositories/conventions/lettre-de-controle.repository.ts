import type { Database } from 'better-sqlite3';
import type { LettreDeControle, PointDeLettre } from '#shared/domain/convention/controle/lettre.schema.ts';
import { createModifier } from '../modifier.ts';

type DeConvention<T> = T & { readonly conventionId: string };
type Entete = Omit<LettreDeControle, 'points'>;

/** Les lettres de contrôle et leurs constats, point par point ; montants en centimes. */
export function createLettreDeControleRepository(db: Database) {
  const COLONNES = `id, visite_id AS "visiteId", objet, delai, envoyee_le AS "envoyeeLe", mode, reponse_le AS "reponseLe",
    reponse, reponse_pieces AS "reponsePieces", close_le AS "closeLe"`;
  const lettres = db.prepare<[string], Entete>(
    `SELECT ${COLONNES} FROM lettre_de_controle WHERE convention_id = ?
     ORDER BY coalesce(envoyee_le, '9999') DESC, id DESC`,
  );
  const lettre = db.prepare<[string], DeConvention<Entete>>(
    `SELECT ${COLONNES}, convention_id AS "conventionId" FROM lettre_de_controle WHERE id = ?`,
  );
  const points = db.prepare<[string], PointDeLettre & { readonly lettreId: string }>(
    `SELECT id, lettre_id AS "lettreId", constat, ecarte, reponse, position, motif FROM lettre_point
     WHERE lettre_id IN (SELECT id FROM lettre_de_controle WHERE convention_id = ?) ORDER BY rang`,
  );
  const duPoint = db.prepare<[string], string>('SELECT lettre_id FROM lettre_point WHERE id = ?').pluck();
  const ajouter = db.prepare(
    'INSERT INTO lettre_de_controle (id, convention_id, visite_id, objet, delai) VALUES (@id, @conventionId, @visiteId, @objet, @delai)',
  );
  const retirer = db.prepare('DELETE FROM lettre_de_controle WHERE id = ?');
  const ajouterPoint = db.prepare(
    `INSERT INTO lettre_point (id, lettre_id, rang, constat, ecarte)
     VALUES (@id, @lettreId, (SELECT coalesce(max(rang), 0) + 1 FROM lettre_point WHERE lettre_id = @lettreId), @constat, @ecarte)`,
  );
  const retirerPoint = db.prepare('DELETE FROM lettre_point WHERE id = ?');
  return {
    /** Celles qui restent à envoyer, puis de la plus récente à la plus ancienne. */
    deLaConvention(conventionId: string): LettreDeControle[] {
      const siens = Map.groupBy(points.all(conventionId), ({ lettreId }) => lettreId);
      return lettres.all(conventionId).map((une) => ({
        ...une,
        points: (siens.get(une.id) ?? []).map(({ lettreId: _lettre, ...point }) => point),
      }));
    },
    lettre: (id: string): DeConvention<Entete> | null => lettre.get(id) ?? null,
    lettreDuPoint: (id: string): string | null => duPoint.get(id) ?? null,
    ajouter: (une: DeConvention<Pick<LettreDeControle, 'id' | 'visiteId' | 'objet' | 'delai'>>): void =>
      void ajouter.run(une),
    modifier: createModifier(db, 'lettre_de_controle', [
      'objet',
      'delai',
      'envoyeeLe',
      'mode',
      'reponseLe',
      'reponse',
      'reponsePieces',
      'closeLe',
    ]),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
    ajouterPoint: (un: Pick<PointDeLettre, 'id' | 'constat' | 'ecarte'> & { readonly lettreId: string }): void =>
      void ajouterPoint.run(un),
    modifierPoint: createModifier(db, 'lettre_point', ['constat', 'ecarte', 'reponse', 'position', 'motif']),
    retirerPoint: (id: string): boolean => retirerPoint.run(id).changes > 0,
  };
}
