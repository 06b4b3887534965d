import type { Database } from 'better-sqlite3';
import type { StatutPresence } from '#shared/domain/seance/seance.schema.ts';

interface Deux {
  readonly garder: string;
  readonly absorber: string;
}
/** Un mandat de l'une ou l'autre fiche. */
export interface MandatAFusionner {
  readonly id: string;
  readonly personneId: string;
  readonly siegeId: string;
  readonly role: string;
  readonly debut: string | null;
  readonly fin: string | null;
}
/** Les deux, invitées à la même réunion. */
export interface DoubleInvitation {
  readonly gardeeId: string;
  readonly absorbeeId: string;
  readonly gardee: StatutPresence;
  readonly absorbee: StatutPresence;
}

/** Une séance approuvée ne se récrit pas: ce qu'elle dit reste au nom de la fiche absorbée. */
const APPROUVEE = (reunion: string) => `EXISTS (SELECT 1 FROM version_pv v WHERE v.reunion_id = ${reunion}
  AND v.etat IN ('approuve', 'rectifie') AND v.repris_le IS NULL)`;

/**
 * Toutes les colonnes qui désignent une personne, et ce qu'en fait une fusion. Un essai les compare au schéma : une table
 * neuve qui n'y est pas le fait échouer.
 */
export const RENVOIS_DE_PERSONNE = {
  'affectation.personne_id': 'affectations',
  'audit.demandeur_id': 'demandes d’audit',
  'constat_ecarte.personne_id': 'constats écartés',
  'contact.personne_id': 'points de contact',
  'designation.personne_id': 'désignations',
  'fiche_action.pilote_id': 'fiches action pilotées',
  'mandat.personne_id': 'mandats',
  'meteo.personne_id': 'météos signées',
  'mouvement.personne_id': 'entrées et sorties',
  'navette.personne_id': 'navettes Excel',
  'personne.fusionnee_dans': null,
  'presence.personne_id': 'présences',
  'reponse.invite_id': 'réponses d’invitée',
  'reponse.personne_id': 'réponses de suppléante',
  'sous_action.pilote_id': 'sous-actions pilotées',
  'visite_agent.personne_id': 'visites sur place',
} as const;

/** Ce qui passe d'une fiche de personne à l'autre. */
export function createFusionPersonneRepository(db: Database) {
  const libre = (table: string): string =>
    table === 'presence'
      ? `AND NOT ${APPROUVEE('presence.reunion_id')}`
      : table === 'mouvement'
        ? `AND NOT ${APPROUVEE('(SELECT reunion_id FROM point WHERE id = mouvement.point_id)')}`
        : '';
  const renvois = Object.entries(RENVOIS_DE_PERSONNE).flatMap(([renvoi, quoi]) => {
    const [table = '', colonne = ''] = renvoi.split('.');
    return quoi === null ? [] : [{ table, colonne, quoi }];
  });
  const comptes = renvois.map(({ table, colonne, quoi }) => ({
    quoi,
    compter: db.prepare<[string], number>(`SELECT count(*) FROM ${table} WHERE ${colonne} = ? ${libre(table)}`).pluck(),
  }));
  /** Sa note d’une page, si l’autre n’en a pas. */
  const donnerNote = db.prepare<[Deux]>(
    `UPDATE OR IGNORE note_d_une_page SET objet_id = @garder WHERE objet_genre = 'personne' AND objet_id = @absorber`,
  );
  /** Les notes prises sur la fiche absorbée suivent l'autre. */
  const notes = db.prepare<[Deux]>(
    `UPDATE note_rapide SET objet_id = @garder WHERE objet_genre = 'personne' AND objet_id = @absorber`,
  );
  /** Ce qui se déplace sans se heurter ; le reste a sa règle. */
  const deplacements = renvois
    .filter(({ table }) => !['mandat', 'contact', 'constat_ecarte'].includes(table))
    .map(({ table, colonne }) =>
      db.prepare<[Deux]>(`UPDATE ${table} SET ${colonne} = @garder WHERE ${colonne} = @absorber ${libre(table)}`),
    );
  const figees = db
    .prepare<[string], number>(
      `SELECT count(*) FROM presence WHERE personne_id = ? AND ${APPROUVEE('presence.reunion_id')}`,
    )
    .pluck();
  const mandats = db.prepare<[Deux], MandatAFusionner>(
    `SELECT id, personne_id AS "personneId", siege_id AS "siegeId", role, debut, fin FROM mandat WHERE personne_id IN (@garder, @absorber)`,
  );
  const borner = db.prepare('UPDATE mandat SET debut = @debut, fin = @fin WHERE id = @id');
  const completer = db.prepare<[{ garde: string; absorbe: string }]>(
    `UPDATE mandat SET (propose_par, propose_le, consulte_le, arrete, arrete_le, titre, assemblee) = (
       SELECT coalesce(g.propose_par, a.propose_par), coalesce(g.propose_le, a.propose_le), coalesce(g.consulte_le, a.consulte_le),
         coalesce(g.arrete, a.arrete), coalesce(g.arrete_le, a.arrete_le), coalesce(g.titre, a.titre), coalesce(g.assemblee, a.assemblee)
       FROM mandat g, mandat a WHERE g.id = @garde AND a.id = @absorbe) WHERE id = @garde`,
  );
  const oterMandat = db.prepare('DELETE FROM mandat WHERE id = ?');
  const donnerMandat = db.prepare<[{ id: string; garder: string }]>(
    'UPDATE mandat SET personne_id = @garder WHERE id = @id',
  );
  const doubles = db.prepare<[Deux], DoubleInvitation>(
    `SELECT g.id AS "gardeeId", a.id AS "absorbeeId", g.statut AS gardee, a.statut AS absorbee
     FROM presence a JOIN presence g ON g.reunion_id = a.reunion_id AND g.siege_id IS NULL AND g.personne_id = @garder
     WHERE a.personne_id = @absorber AND a.siege_id IS NULL AND NOT ${APPROUVEE('a.reunion_id')}`,
  );
  const constater = db.prepare<[{ gardeeId: string; absorbeeId: string; statut: string }]>(
    `UPDATE presence SET statut = @statut, qualite = coalesce(qualite, (SELECT qualite FROM presence WHERE id = @absorbeeId)),
       pour_siege_id = coalesce(pour_siege_id, (SELECT pour_siege_id FROM presence WHERE id = @absorbeeId)) WHERE id = @gardeeId`,
  );
  const constaterSiege = db.prepare<[{ presenceId: string; statut: string }]>(
    'UPDATE presence SET statut = @statut WHERE id = @presenceId',
  );
  const suivre = db.prepare<[{ gardeeId: string; absorbeeId: string }]>(
    'UPDATE mouvement SET presence_id = @gardeeId WHERE presence_id = @absorbeeId',
  );
  const oterPresence = db.prepare('DELETE FROM presence WHERE id = ?');
  /** Les deux ont répondu à la même convocation : la réponse la plus récente l'emporte. */
  const reponsesDoubles = db.prepare<[Deux], { gardeeId: string; absorbeeId: string; plusRecente: 0 | 1 }>(
    `SELECT g.id AS "gardeeId", a.id AS "absorbeeId", a.recue_le > g.recue_le AS "plusRecente"
     FROM reponse a JOIN reponse g ON g.reunion_id = a.reunion_id AND g.invite_id = @garder WHERE a.invite_id = @absorber`,
  );
  const oterReponse = db.prepare('DELETE FROM reponse WHERE id = ?');
  const oterContacts = db.prepare<[Deux]>(
    'DELETE FROM contact WHERE personne_id = @absorber AND valeur IN (SELECT valeur FROM contact WHERE personne_id = @garder)',
  );
  /** La même affectation, aux mêmes dates, ne s'écrit qu'une fois. */
  const oterAffectations = db.prepare<[Deux]>(
    `DELETE FROM affectation WHERE personne_id = @absorber AND EXISTS (
       SELECT 1 FROM affectation g WHERE g.personne_id = @garder AND g.structure_id IS affectation.structure_id
         AND g.fonction IS affectation.fonction AND g.debut IS affectation.debut AND g.fin IS affectation.fin)`,
  );
  /** Toutes deux de la même visite : elle n'y est qu'une fois. */
  const oterVisites = db.prepare<[Deux]>(
    `DELETE FROM visite_agent WHERE personne_id = @absorber AND visite_id IN (
       SELECT visite_id FROM visite_agent WHERE personne_id = @garder)`,
  );
  const donnerContacts = db.prepare<[Deux]>('UPDATE contact SET personne_id = @garder WHERE personne_id = @absorber');
  const donnerConstats = db.prepare<[Deux]>(
    'UPDATE OR IGNORE constat_ecarte SET personne_id = @garder WHERE personne_id = @absorber',
  );
  /** Les réunions encore ouvertes, sans compte rendu établi, où l'une des deux est invitée. */
  const inviteesOuvertes = db
    .prepare<[Deux], string>(
      `SELECT DISTINCT p.reunion_id FROM presence p JOIN reunion r ON r.id = p.reunion_id
       WHERE p.personne_id IN (@garder, @absorber) AND p.siege_id IS NULL AND r.supprime_le IS NULL
         AND r.etat IN ('brouillon', 'convoquee', 'ouverte')
         AND NOT EXISTS (SELECT 1 FROM version_pv v WHERE v.reunion_id = r.id) ORDER BY r.date, r.id`,
    )
    .pluck();
  const asseoir = db.prepare<[{ presenceId: string; siegeId: string }]>(
    'UPDATE presence SET siege_id = @siegeId, pour_siege_id = NULL WHERE id = @presenceId',
  );
  const oterReponseDuSiege = db.prepare<[{ reunionId: string; siegeId: string }]>(
    'DELETE FROM reponse WHERE reunion_id = @reunionId AND siege_id = @siegeId',
  );
  const asseoirReponse = db.prepare<[{ reunionId: string; siegeId: string; personneId: string }]>(
    'UPDATE reponse SET siege_id = @siegeId, invite_id = NULL WHERE reunion_id = @reunionId AND invite_id = @personneId',
  );
  const oterReponseDInvitee = db.prepare<[{ reunionId: string; personneId: string }]>(
    'DELETE FROM reponse WHERE reunion_id = @reunionId AND invite_id = @personneId',
  );
  const absorbees = db.prepare<
    [string],
    { id: string; civilite: 'M.' | 'Mme' | null; prenom: string | null; nom: string }
  >('SELECT id, civilite, prenom, nom FROM personne WHERE fusionnee_dans = ? AND effacee_le IS NULL ORDER BY nom_tri');

  return {
    /** Ce qui se déplacerait de cette fiche, par genre. */
    comptes: (absorber: string) => comptes.map(({ quoi, compter }) => ({ quoi, nombre: compter.get(absorber) ?? 0 })),
    /** Présences que des comptes rendus approuvés figent à son nom. */
    figees: (absorber: string): number => figees.get(absorber) ?? 0,
    mandats: (deux: Deux) => mandats.all(deux),
    /** Un mandat en absorbe un autre : ses bornes s'étendent, ce qui lui manquait vient de l'autre. */
    unirMandats(garde: string, absorbe: string, bornes: { debut: string | null; fin: string | null }): void {
      completer.run({ garde, absorbe });
      oterMandat.run(absorbe);
      borner.run({ id: garde, ...bornes });
    },
    donnerMandat: (id: string, garder: string): void => void donnerMandat.run({ id, garder }),
    doublesInvitations: (deux: Deux) => doubles.all(deux),
    unirInvitations(double: DoubleInvitation, statut: StatutPresence): void {
      constater.run({ gardeeId: double.gardeeId, absorbeeId: double.absorbeeId, statut });
      suivre.run({ gardeeId: double.gardeeId, absorbeeId: double.absorbeeId });
      oterPresence.run(double.absorbeeId);
    },
    reponsesDoubles: (deux: Deux) => reponsesDoubles.all(deux),
    inviteesOuvertes: (deux: Deux) => inviteesOuvertes.all(deux),
    /** L'invitation devient le constat du siège. */
    asseoir: (presenceId: string, siegeId: string): void => void asseoir.run({ presenceId, siegeId }),
    /** L'invitation se retire : ses entrées et sorties passent au constat du siège, qui prend ce statut. */
    retirerPourLeSiege(absorbeeId: string, siege: { presenceId: string; statut: StatutPresence } | null): void {
      if (siege !== null) {
        suivre.run({ gardeeId: siege.presenceId, absorbeeId });
        constaterSiege.run(siege);
      }
      oterPresence.run(absorbeeId);
    },
    /** La réponse d'une invitée passe à son siège, à la place de celle qu'il avait. */
    asseoirReponse(ou: { reunionId: string; siegeId: string; personneId: string }): void {
      oterReponseDuSiege.run(ou);
      asseoirReponse.run(ou);
    },
    oterReponseDInvitee: (ou: { reunionId: string; personneId: string }): void => void oterReponseDInvitee.run(ou),
    oterReponse: (id: string): void => void oterReponse.run(id),
    /** Déplace tout le reste. */
    deplacer(deux: Deux): void {
      oterAffectations.run(deux);
      oterVisites.run(deux);
      for (const deplacement of deplacements) deplacement.run(deux);
      notes.run(deux);
      donnerNote.run(deux);
      oterContacts.run(deux);
      donnerContacts.run(deux);
      donnerConstats.run(deux);
    },
    absorbees: (id: string) => absorbees.all(id),
  };
}
