import type { Database } from 'better-sqlite3';
import type { Civilite } from '#shared/domain/annuaire/personne.schema.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';

/** Une action d'une feuille de route et son pilote, tels que l'annuaire les dit. */
export interface ActionPilotee {
  readonly id: string;
  readonly etat: EtatFiche;
  readonly reportee: 0 | 1;
  readonly personneId: string | null;
  readonly structureId: string | null;
  readonly civilite: Civilite | null;
  readonly prenom: string | null;
  readonly nom: string | null;
  readonly structure: string | null;
  readonly courriel: string | null;
}

/** Les actions d'une feuille de route, par pilote : à qui l'on peut envoyer une navette. */
export function createActionPiloteeQueries(db: Database) {
  const pilotees = db.prepare<[string], ActionPilotee>(
    `SELECT f.id, f.etat,
       EXISTS (SELECT 1 FROM fiche_action n WHERE n.id = f.reportee_vers_id AND n.supprime_le IS NULL) AS reportee,
       f.pilote_id AS "personneId", f.structure_pilote_id AS "structureId",
       p.civilite, p.prenom, p.nom, s.nom AS structure,
       coalesce(p.courriel, CASE WHEN p.id IS NULL THEN s.courriel END) AS courriel
     FROM axe a JOIN inscription i ON i.axe_id = a.id JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL
     LEFT JOIN personne p ON p.id = f.pilote_id LEFT JOIN structure s ON s.id = coalesce(f.structure_pilote_id, p.structure_id)
     WHERE a.feuille_id = ? ORDER BY coalesce(s.nom_tri, p.nom_tri), p.nom_tri, f.id`,
  );
  return { deFeuille: (feuilleId: string): ActionPilotee[] => pilotees.all(feuilleId) };
}
