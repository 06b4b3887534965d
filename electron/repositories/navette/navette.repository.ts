import type { Database } from 'better-sqlite3';
import type { Destinataire, Navette, SujetDeNavette } from '#shared/domain/navette/navette.schema.ts';
import { createModifier } from '../modifier.ts';

interface Lue extends Omit<Navette, 'destinataire' | 'sujet'> {
  readonly feuilleId: string | null;
  readonly conventionId: string | null;
  readonly personneId: string | null;
  readonly structureId: string | null;
}

const COLONNES = `id, feuille_id AS "feuilleId", convention_id AS "conventionId", au, personne_id AS "personneId", structure_id AS "structureId",
  etablie_le AS "etablieLe", attendue_le AS "attendueLe", recue_le AS "recueLe", integree_le AS "integreeLe"`;

const lire = ({ feuilleId, conventionId, personneId, structureId, ...navette }: Lue): Navette => ({
  ...navette,
  sujet: feuilleId === null ? { genre: 'convention', id: conventionId ?? '' } : { genre: 'feuille', id: feuilleId },
  destinataire:
    personneId === null ? { genre: 'structure', id: structureId ?? '' } : { genre: 'personne', id: personneId },
});

/** Les navettes Excel : de quoi chacune parle, à qui elle est allée, quand elle est revenue. */
export function createNavetteRepository(db: Database) {
  const toutes = (colonne: 'feuille_id' | 'convention_id') =>
    db.prepare<[string], Lue>(
      `SELECT ${COLONNES} FROM navette WHERE ${colonne} = ? ORDER BY etablie_le DESC, rowid DESC`,
    );
  const deSujet = { feuille: toutes('feuille_id'), convention: toutes('convention_id') };
  const parId = db.prepare<[string], Lue>(`SELECT ${COLONNES} FROM navette WHERE id = ?`);
  const ajouter = db.prepare(
    `INSERT INTO navette (id, feuille_id, convention_id, au, personne_id, structure_id, etablie_le, attendue_le)
     VALUES (@id, @feuilleId, @conventionId, @au, @personneId, @structureId, @etablieLe, @attendueLe)`,
  );
  const retirer = db.prepare('DELETE FROM navette WHERE id = ?');
  return {
    /** Les navettes d'une feuille de route ou d'une convention, la plus récente d'abord. */
    deSujet: ({ genre, id }: SujetDeNavette): Navette[] => deSujet[genre].all(id).map(lire),
    parId(id: string): Navette | null {
      const lue = parId.get(id);
      return lue === undefined ? null : lire(lue);
    },
    ajouter({ destinataire, sujet, ...navette }: Omit<Navette, 'recueLe' | 'integreeLe'>): void {
      const va = (genre: Destinataire['genre']) => (destinataire.genre === genre ? destinataire.id : null);
      const de = (genre: SujetDeNavette['genre']) => (sujet.genre === genre ? sujet.id : null);
      ajouter.run({
        ...navette,
        feuilleId: de('feuille'),
        conventionId: de('convention'),
        personneId: va('personne'),
        structureId: va('structure'),
      });
    },
    modifier: createModifier(db, 'navette', ['attendueLe', 'recueLe', 'integreeLe']),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
  };
}
