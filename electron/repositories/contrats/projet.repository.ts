import type { Database } from 'better-sqlite3';
import type { Avis } from '#shared/domain/programmation/programmation.schema.ts';
import { createModifier } from '../modifier.ts';

/** Un projet tel qu'il est écrit. */
export interface ProjetLu {
  readonly id: string;
  readonly contratId: string;
  readonly annee: number;
  readonly rang: number;
  readonly intitule: string;
  readonly structureId: string | null;
  readonly porteur: string | null;
  readonly axe: string | null;
  readonly horsQpv: 0 | 1;
  readonly pluriannuel: 0 | 1;
  readonly avis: Avis | null;
  readonly observation: string | null;
  readonly dauphin: string | null;
  /** `null` aussi quand sa fiche est à la corbeille. */
  readonly ficheId: string | null;
  readonly fiche: string | null;
}

const PROJET = `SELECT p.id, p.contrat_id AS "contratId", p.annee, p.rang, p.intitule, p.structure_id AS "structureId", s.nom AS porteur,
    p.axe, p.hors_qpv AS "horsQpv", p.pluriannuel, p.avis, p.observation, p.dauphin, f.id AS "ficheId", f.intitule AS fiche
  FROM projet p LEFT JOIN structure s ON s.id = p.structure_id LEFT JOIN fiche_action f ON f.id = p.fiche_id AND f.supprime_le IS NULL`;
/** Les projets d'une programmation annuelle, et les quartiers qu'ils visent. */
export function createProjetRepository(db: Database) {
  const projets = db.prepare<[string, number], ProjetLu>(
    `${PROJET} WHERE p.contrat_id = ? AND p.annee = ? ORDER BY p.rang, p.id`,
  );
  const projet = db.prepare<[string], ProjetLu>(`${PROJET} WHERE p.id = ?`);
  const ajouter = db.prepare(
    `INSERT INTO projet (id, contrat_id, annee, rang, intitule)
     VALUES (@id, @contratId, @annee, (SELECT 1 + coalesce(max(rang), 0) FROM projet WHERE contrat_id = @contratId AND annee = @annee), @intitule)`,
  );
  const retirer = db.prepare('DELETE FROM projet WHERE id = ?');
  const quartiers = db.prepare<[string, number], { projetId: string; code: string; libelle: string }>(
    `SELECT q.projet_id AS "projetId", q.code, q.libelle FROM projet p JOIN projet_quartier q ON q.projet_id = p.id
     WHERE p.contrat_id = ? AND p.annee = ? ORDER BY q.libelle, q.code`,
  );
  const quartiersDuProjet = db.prepare<[string], { id: string; code: string; libelle: string }>(
    'SELECT id, code, libelle FROM projet_quartier WHERE projet_id = ? ORDER BY libelle, code',
  );
  const viser = db.prepare('INSERT INTO projet_quartier (id, projet_id, code, libelle) VALUES (?, ?, ?, ?)');
  const neViserPlus = db.prepare('DELETE FROM projet_quartier WHERE id = ?');
  return {
    deLAnnee: (contratId: string, annee: number): ProjetLu[] => projets.all(contratId, annee),
    parId: (id: string): ProjetLu | null => projet.get(id) ?? null,
    ajouter: (un: { id: string; contratId: string; annee: number; intitule: string }): void => void ajouter.run(un),
    modifier: createModifier(db, 'projet', [
      'intitule',
      'structureId',
      'axe',
      'horsQpv',
      'pluriannuel',
      'avis',
      'observation',
      'dauphin',
      'ficheId',
    ]),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,

    quartiersDeLAnnee: (contratId: string, annee: number) => quartiers.all(contratId, annee),
    quartiers: (projetId: string) => quartiersDuProjet.all(projetId),
    viser: (id: string, projetId: string, { code, libelle }: { code: string; libelle: string }): void =>
      void viser.run(id, projetId, code, libelle),
    neViserPlus: (id: string): void => void neViserPlus.run(id),
  };
}
