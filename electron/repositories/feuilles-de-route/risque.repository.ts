import type { Database } from 'better-sqlite3';
import type { Frein, Risque } from '#shared/domain/feuille-de-route/risque.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from '../modifier.ts';
import { DES_FICHES, lireParFiche, sansFiche } from './par-fiche.ts';

type FreinLeve = Frein & { readonly lienId: string };

/** La liste des freins, ceux de chaque action, et ses risques. */
export function createRisqueRepository(db: Database) {
  const freins = db.prepare<[], Frein & { fiches: number }>(
    `SELECT f.id, f.intitule, (SELECT count(*) FROM fiche_frein l WHERE l.frein_id = f.id) AS fiches FROM frein f ORDER BY f.rang, f.id`,
  );
  const creer = db.prepare(
    `INSERT INTO frein (id, rang, intitule, intitule_tri) VALUES (?, (SELECT 1 + coalesce(max(rang), 0) FROM frein), ?, ?)`,
  );
  const retirerFrein = db.prepare('DELETE FROM frein WHERE id = ?');
  const freinsDeFiche = lireParFiche<FreinLeve & { readonly ficheId: string }, FreinLeve>(
    db,
    `SELECT l.fiche_id AS "ficheId", l.id AS "lienId", f.id, f.intitule FROM fiche_frein l JOIN frein f ON f.id = l.frein_id
     WHERE l.fiche_id IN ${DES_FICHES} ORDER BY f.rang, f.id`,
    sansFiche,
  );
  const lever = db.prepare('INSERT INTO fiche_frein (id, fiche_id, frein_id, libelle) VALUES (?, ?, ?, ?)');
  const neLeverPlus = db.prepare('DELETE FROM fiche_frein WHERE id = ?');
  const risques = lireParFiche<Risque & { readonly ficheId: string }, Risque>(
    db,
    `SELECT fiche_id AS "ficheId", id, rang, intitule, gravite, parade FROM risque WHERE fiche_id IN ${DES_FICHES} ORDER BY rang, id`,
    sansFiche,
  );
  const present = db.prepare<[string], number>('SELECT 1 FROM risque WHERE id = ?').pluck();
  const ajouter = db.prepare(
    `INSERT INTO risque (id, fiche_id, rang, intitule, gravite, parade)
     VALUES (@id, @ficheId, (SELECT 1 + coalesce(max(rang), 0) FROM risque WHERE fiche_id = @ficheId), @intitule, @gravite, @parade)`,
  );
  const retirer = db.prepare('DELETE FROM risque WHERE id = ?');
  return {
    /** La liste entière, et combien d'actions lèvent chacun, corbeille comprise. */
    freins: () => freins.all(),
    creerFrein: (id: string, intitule: string): void => void creer.run(id, intitule, enTri(intitule)),
    renommerFrein: createModifier(db, 'frein', ['intitule']),
    retirerFrein: (id: string): boolean => retirerFrein.run(id).changes > 0,
    freinsDeFiche,
    lever: (id: string, ficheId: string, frein: Frein): void => void lever.run(id, ficheId, frein.id, frein.intitule),
    neLeverPlus: (id: string): void => void neLeverPlus.run(id),
    risques,
    existe: (id: string): boolean => present.get(id) !== undefined,
    ajouter: (risque: Omit<Risque, 'rang'> & { readonly ficheId: string }): void => void ajouter.run(risque),
    modifier: createModifier(db, 'risque', ['intitule', 'gravite', 'parade']),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
  };
}
