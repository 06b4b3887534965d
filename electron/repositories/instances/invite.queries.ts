import type { Database } from 'better-sqlite3';
import type { Invite, Reponse, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { enQualite, type LignePersonne, lirePersonne, PERSONNE } from '../annuaire/personne-lue.ts';

type LigneInvite = LignePersonne & {
  presenceId: string;
  statut: StatutPresence;
  qualite: string | null;
  pourSiegeId: string | null;
  reponse: Reponse['valeur'] | null;
  recueLe: string | null;
};

/** Les personnes d'une réunion qui n'y ont pas de siège : invitées, ou venues pour le compte d'un membre. */
export function createInviteQueries(db: Database) {
  const deReunion = db.prepare<[string], LigneInvite>(
    `SELECT pr.id AS "presenceId", pr.statut, pr.qualite, pr.pour_siege_id AS "pourSiegeId", re.valeur AS reponse,
       re.recue_le AS "recueLe", ${PERSONNE}
     FROM presence pr JOIN personne p ON p.id = pr.personne_id LEFT JOIN structure st ON st.id = p.structure_id
     LEFT JOIN reponse re ON re.reunion_id = pr.reunion_id AND re.invite_id = pr.personne_id
     WHERE pr.reunion_id = ? AND pr.siege_id IS NULL ORDER BY p.nom_tri`,
  );
  return {
    deReunion: (reunionId: string): Invite[] =>
      deReunion.all(reunionId).map((l) => ({
        presenceId: l.presenceId,
        statut: l.statut,
        qualite: l.qualite,
        personne: enQualite(lirePersonne(l), l.qualite),
        pourSiegeId: l.pourSiegeId,
        reponse:
          l.reponse === null
            ? null
            : { valeur: l.reponse, personneId: null, mandataireSiegeId: null, recueLe: l.recueLe ?? '' },
      })),
  };
}
