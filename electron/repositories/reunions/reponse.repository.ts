import type { Database } from 'better-sqlite3';
import type { Reponse } from '#shared/domain/seance/seance.schema.ts';

/** Qui répond : un siège, ou une personne invitée. */
export interface Repondant {
  readonly siegeId: string | null;
  readonly inviteId: string | null;
}

/** Ce que chacun répond à une convocation : une réponse par siège et par invité, la dernière. */
export function createReponseRepository(db: Database) {
  const poser = (cle: 'siege_id' | 'invite_id') =>
    db.prepare(
      `INSERT INTO reponse (id, reunion_id, siege_id, invite_id, valeur, personne_id, mandataire_siege_id, recue_le)
       VALUES (@id, @reunionId, @siegeId, @inviteId, @valeur, @personneId, @mandataireSiegeId, @recueLe)
       ON CONFLICT (reunion_id, ${cle}) WHERE ${cle} IS NOT NULL DO UPDATE SET valeur = excluded.valeur,
         personne_id = excluded.personne_id, mandataire_siege_id = excluded.mandataire_siege_id, recue_le = excluded.recue_le`,
    );
  const [duSiege, deLInvite] = [poser('siege_id'), poser('invite_id')];
  const effacer = db.prepare('DELETE FROM reponse WHERE reunion_id = @reunionId AND siege_id = @siegeId');
  const effacerInvite = db.prepare('DELETE FROM reponse WHERE reunion_id = @reunionId AND invite_id = @inviteId');
  const effacerTout = db.prepare('DELETE FROM reponse WHERE reunion_id = ?');
  return {
    noter: (id: string, reunionId: string, qui: Repondant, reponse: Reponse): void =>
      void (qui.siegeId === null ? deLInvite : duSiege).run({ id, reunionId, ...qui, ...reponse }),
    effacer: (reunionId: string, { siegeId, inviteId }: Repondant): void =>
      void (siegeId === null ? effacerInvite.run({ reunionId, inviteId }) : effacer.run({ reunionId, siegeId })),
    /** Remet à zéro toutes les réponses d'une réunion. */
    effacerTout: (reunionId: string): void => void effacerTout.run(reunionId),
  };
}
