import type { Database } from 'better-sqlite3';
import type { StatutPresence } from '#shared/domain/seance/seance.schema.ts';

export interface Constat {
  readonly statut: StatutPresence;
  readonly personneId: string | null;
  readonly mandataireSiegeId: string | null;
  /** Arrêté par lequel un président est représenté. */
  readonly delegation: string | null;
}

/** Ce qui est constaté à une réunion : par siège, et par personne invitée. */
export function createPresenceRepository(db: Database) {
  const poser = db.prepare(
    `INSERT INTO presence (id, reunion_id, siege_id, personne_id, statut, mandataire_siege_id, delegation)
     VALUES (@id, @reunionId, @siegeId, @personneId, @statut, @mandataireSiegeId, @delegation)
     ON CONFLICT (reunion_id, siege_id) WHERE siege_id IS NOT NULL
     DO UPDATE SET personne_id = excluded.personne_id, statut = excluded.statut, mandataire_siege_id = excluded.mandataire_siege_id,
       delegation = excluded.delegation, qualite = NULL`,
  );
  const sansQualite = db.prepare<[string], { id: string; fonction: string | null; structure: string | null }>(
    `SELECT pr.id, p.fonction, s.nom AS structure
     FROM presence pr JOIN personne p ON p.id = pr.personne_id LEFT JOIN structure s ON s.id = p.structure_id
     WHERE pr.reunion_id = ? AND pr.qualite IS NULL`,
  );
  const garderQualite = db.prepare('UPDATE presence SET qualite = ? WHERE id = ?');
  const effacer = db.prepare('DELETE FROM presence WHERE reunion_id = ? AND siege_id = ?');
  const inviter = db.prepare(
    `INSERT INTO presence (id, reunion_id, personne_id, pour_siege_id, statut) VALUES (?, ?, ?, ?, 'present')`,
  );
  const dejaInvitee = db
    .prepare<[string, string], string>(
      'SELECT id FROM presence WHERE reunion_id = ? AND personne_id = ? AND siege_id IS NULL',
    )
    .pluck();
  const constaterInvite = db.prepare('UPDATE presence SET statut = ? WHERE id = ? AND siege_id IS NULL');
  const invitesPresents = db.prepare(
    `UPDATE presence SET statut = 'present' WHERE reunion_id = ? AND siege_id IS NULL AND statut <> 'present'`,
  );
  const retirerInvite = db.prepare<[string], { reunionId: string; personneId: string }>(
    'DELETE FROM presence WHERE id = ? AND siege_id IS NULL RETURNING reunion_id AS "reunionId", personne_id AS "personneId"',
  );
  return {
    constater: (id: string, reunionId: string, siegeId: string, constat: Constat): void =>
      void poser.run({ id, reunionId, siegeId, ...constat }),
    /** Qui est constaté sans que sa qualité d'alors soit gardée, avec ce qu'en dit l'annuaire. */
    sansQualite: (reunionId: string) => sansQualite.all(reunionId),
    garderQualite: (id: string, qualite: string): void => void garderQualite.run(qualite, id),
    effacer: (reunionId: string, siegeId: string): void => void effacer.run(reunionId, siegeId),
    dejaInvitee: (reunionId: string, personneId: string): string | null =>
      dejaInvitee.get(reunionId, personneId) ?? null,
    inviter: (id: string, reunionId: string, personneId: string, pourSiegeId: string | null): void =>
      void inviter.run(id, reunionId, personneId, pourSiegeId),
    constaterInvite: (id: string, statut: StatutPresence): boolean => constaterInvite.run(statut, id).changes > 0,
    /** Chaque invité est de nouveau attendu. */
    attendreLesInvites: (reunionId: string): void => void invitesPresents.run(reunionId),
    /** Retire un invité ; rend qui c'était, et d'où. */
    retirerInvite: (id: string) => retirerInvite.get(id) ?? null,
  };
}
