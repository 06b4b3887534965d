import type { Database } from 'better-sqlite3';
import type { SousAction } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { createModifier } from '../modifier.ts';
import { DES_FICHES, lireParFiche, sansFiche } from './par-fiche.ts';

/** Où une sous-action se range, et qui la pilote ; ce qu'une copie ou une reprise donne d'un coup. */
export interface SousActionNeuve {
  readonly id: string;
  readonly ficheId: string;
  readonly intitule: string;
  readonly piloteId: string | null;
  readonly structurePiloteId: string | null;
  readonly echeance: string | null;
  /** Date civile. */
  readonly etatDepuis: string | null;
}

/** Les sous-actions d'une fiche action, dans leur rang (1 : première). */
export function createSousActionRepository(db: Database) {
  const deFiche = lireParFiche<SousAction & { readonly ficheId: string }, SousAction>(
    db,
    `SELECT x.fiche_id AS "ficheId", x.id, x.rang, x.intitule, x.pilote_id AS "piloteId", nullif(concat_ws(' ', p.civilite, p.prenom, p.nom), '') AS pilote,
       s.id AS "structurePiloteId", s.nom AS "structurePilote", x.debut, x.echeance, x.etat, x.etat_motif AS "etatMotif", x.etat_depuis AS "etatDepuis"
     FROM sous_action x LEFT JOIN personne p ON p.id = x.pilote_id LEFT JOIN structure s ON s.id = coalesce(x.structure_pilote_id, p.structure_id)
     WHERE x.fiche_id IN ${DES_FICHES} ORDER BY x.rang, x.id`,
    sansFiche,
  );
  const fiche = db.prepare<[string], string>('SELECT fiche_id FROM sous_action WHERE id = ?').pluck();
  const ajouter = db.prepare(
    `INSERT INTO sous_action (id, fiche_id, rang, intitule, pilote_id, structure_pilote_id, echeance, etat_depuis)
     VALUES (@id, @ficheId, (SELECT 1 + coalesce(max(rang), 0) FROM sous_action WHERE fiche_id = @ficheId), @intitule, @piloteId,
       @structurePiloteId, @echeance, @etatDepuis)`,
  );
  const ranger = db.prepare('UPDATE sous_action SET rang = ? WHERE id = ? AND rang <> ?');
  const retirer = db.prepare('DELETE FROM sous_action WHERE id = ?');
  return {
    deFiche,
    /** La fiche qui la porte ; `null` si elle n'existe plus. */
    fiche: (id: string): string | null => fiche.get(id) ?? null,
    ajouter: (une: SousActionNeuve): void => void ajouter.run(une),
    modifier: createModifier(db, 'sous_action', [
      'intitule',
      'piloteId',
      'structurePiloteId',
      'debut',
      'echeance',
      'etat',
      'etatMotif',
      'etatDepuis',
    ]),
    ordonner: (ids: readonly string[]): void => ids.forEach((id, i) => ranger.run(i + 1, id, i + 1)),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
  };
}
