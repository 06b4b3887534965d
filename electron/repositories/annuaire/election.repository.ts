import type { Database } from 'better-sqlite3';
import type { RoleMandat } from '#shared/domain/annuaire/personne.schema.ts';
import type { Election } from '#shared/domain/instance/election.rules.ts';
import type { Categorie, College, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { TitreDuMembre } from '#shared/domain/instance/nomination.schema.ts';
import { type LignePersonne, PERSONNE } from './personne-lue.ts';

/** Un mandat sur un siège de collectivité, dans une instance qui n'est pas à la corbeille. */
export interface MandatDeCollectivite extends LignePersonne {
  readonly mandatId: string;
  readonly siegeId: string;
  readonly instanceId: string;
  readonly type: TypeInstance;
  readonly complement: string;
  readonly sigle: string | null;
  readonly categorie: Categorie;
  readonly college: College;
  readonly organisme: string | null;
  readonly role: RoleMandat;
  readonly debut: string | null;
  readonly fin: string | null;
  readonly titre: TitreDuMembre | null;
}

/** Les élections notées, et les mandats des collectivités qu'elles peuvent toucher. */
export function createElectionRepository(db: Database) {
  const toutes = db.prepare<[], Election>('SELECT id, portee, date FROM election ORDER BY date DESC, portee');
  const inserer = db.prepare('INSERT INTO election (id, portee, date) VALUES (@id, @portee, @date)');
  const effacer = db.prepare('DELETE FROM election WHERE id = ?');
  const mandats = db.prepare<[], MandatDeCollectivite>(
    `SELECT m.id AS "mandatId", s.id AS "siegeId", i.id AS "instanceId", i.type, i.complement, i.sigle, s.categorie, s.college,
       s.organisme, m.role, m.debut, m.fin, m.titre, ${PERSONNE}
     FROM instance i JOIN siege s ON s.instance_id = i.id AND s.college IN ('communes', 'departement', 'region')
     JOIN mandat m ON m.siege_id = s.id JOIN personne p ON p.id = m.personne_id
     LEFT JOIN structure st ON st.id = p.structure_id
     WHERE i.supprime_le IS NULL ORDER BY i.type, i.complement_tri, s.categorie, s.rang, m.role DESC, m.rang`,
  );
  return {
    /** De la plus récente à la plus ancienne. */
    toutes: (): Election[] => toutes.all(),
    ajouter: (election: Election): void => void inserer.run(election),
    effacer: (id: string): boolean => effacer.run(id).changes > 0,
    mandatsDeCollectivites: (): MandatDeCollectivite[] => mandats.all(),
  };
}
