import type { Database } from 'better-sqlite3';
import type { Destinataire, Navette } from '#shared/domain/navette/navette.schema.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { createModifier } from '../modifier.ts';

/** Une action d'une feuille de route et son pilote, tels que l'annuaire les nomme. */
export interface ActionPilotee {
  readonly id: string;
  readonly etat: EtatFiche;
  readonly reportee: 0 | 1;
  readonly personneId: string | null;
  readonly structureId: string | null;
  readonly personne: string | null;
  readonly structure: string | null;
  readonly courriel: string | null;
}

type Lue = Omit<Navette, 'destinataire'> & { readonly personneId: string | null; readonly structureId: string | null };

const COLONNES = `id, feuille_id AS "feuilleId", personne_id AS "personneId", structure_id AS "structureId",
  etablie_le AS "etablieLe", attendue_le AS "attendueLe", recue_le AS "recueLe", integree_le AS "integreeLe"`;

const lire = ({ personneId, structureId, ...navette }: Lue): Navette => ({
  ...navette,
  destinataire:
    personneId === null ? { genre: 'structure', id: structureId ?? '' } : { genre: 'personne', id: personneId },
});

/** Les navettes Excel, et les pilotes à qui l'on peut en envoyer. */
export function createNavetteRepository(db: Database) {
  const deFeuille = db.prepare<[string], Lue>(
    `SELECT ${COLONNES} FROM navette WHERE feuille_id = ? ORDER BY etablie_le DESC, rowid DESC`,
  );
  const parId = db.prepare<[string], Lue>(`SELECT ${COLONNES} FROM navette WHERE id = ?`);
  const ajouter = db.prepare(
    `INSERT INTO navette (id, feuille_id, personne_id, structure_id, etablie_le, attendue_le)
     VALUES (@id, @feuilleId, @personneId, @structureId, @etablieLe, @attendueLe)`,
  );
  const retirer = db.prepare('DELETE FROM navette WHERE id = ?');
  const pilotees = db.prepare<[string], ActionPilotee>(
    `SELECT f.id, f.etat,
       EXISTS (SELECT 1 FROM fiche_action n WHERE n.id = f.reportee_vers_id AND n.supprime_le IS NULL) AS reportee,
       f.pilote_id AS "personneId", f.structure_pilote_id AS "structureId",
       nullif(concat_ws(' ', p.civilite, p.prenom, p.nom), '') AS personne, s.nom AS structure,
       coalesce(p.courriel, CASE WHEN p.id IS NULL THEN s.courriel END) AS courriel
     FROM axe a JOIN inscription i ON i.axe_id = a.id JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL
     LEFT JOIN personne p ON p.id = f.pilote_id LEFT JOIN structure s ON s.id = coalesce(f.structure_pilote_id, p.structure_id)
     WHERE a.feuille_id = ? ORDER BY coalesce(s.nom_tri, p.nom_tri), p.nom_tri, f.id`,
  );
  return {
    /** Les navettes d'une feuille de route, la plus récente d'abord. */
    deFeuille: (feuilleId: string): Navette[] => deFeuille.all(feuilleId).map(lire),
    parId(id: string): Navette | null {
      const lue = parId.get(id);
      return lue === undefined ? null : lire(lue);
    },
    ajouter({ destinataire, ...navette }: Omit<Navette, 'recueLe' | 'integreeLe'>): void {
      const va = (genre: Destinataire['genre']) => (destinataire.genre === genre ? destinataire.id : null);
      ajouter.run({ ...navette, personneId: va('personne'), structureId: va('structure') });
    },
    modifier: createModifier(db, 'navette', ['attendueLe', 'recueLe', 'integreeLe']),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
    /** Les actions d'une feuille de route, par pilote. */
    pilotees: (feuilleId: string): ActionPilotee[] => pilotees.all(feuilleId),
  };
}
