import type { Database } from 'better-sqlite3';
import type { Meteo } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { DES_FICHES, lireParFiche, sansFiche } from './par-fiche.ts';

/** Les météos d'une action, chacune signée et datée. */
export function createMeteoRepository(db: Database) {
  const deFiche = lireParFiche<Meteo & { readonly ficheId: string }, Meteo>(
    db,
    `SELECT m.fiche_id AS "ficheId", m.id, m.niveau, m.le, m.synthese, m.personne_id AS "personneId", concat_ws(' ', p.civilite, p.prenom, p.nom) AS signataire
     FROM meteo m JOIN personne p ON p.id = m.personne_id WHERE m.fiche_id IN ${DES_FICHES} ORDER BY m.le DESC, m.rowid DESC`,
    sansFiche,
  );
  const noter = db.prepare(
    `INSERT INTO meteo (id, fiche_id, niveau, le, synthese, personne_id)
     VALUES (@id, @ficheId, @niveau, @le, @synthese, @personneId)`,
  );
  const retirer = db.prepare('DELETE FROM meteo WHERE id = ?');
  return {
    /** La plus récente d'abord : c'est celle qui vaut. */
    deFiche,
    noter: (meteo: Omit<Meteo, 'signataire'> & { readonly ficheId: string }): void => void noter.run(meteo),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
  };
}
