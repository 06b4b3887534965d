import type { Database } from 'better-sqlite3';
import type { Designation, DesignationSaisie } from '#shared/domain/designation/designation.schema.ts';
import type { TerritoireNomme, TerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { createModifier } from '../modifier.ts';

/** Une désignation lue, ses territoires pas encore situés. */
export interface DesignationLue extends Omit<Designation, 'territoires'> {
  readonly territoires: readonly TerritoireNomme[];
}

interface Ligne extends Omit<DesignationLue, 'territoires' | 'personne'> {
  readonly personne: string | null;
  readonly territoires: string;
}

const DESIGNATION = `
SELECT d.id, d.genre, d.rang, d.debut, d.fin, d.source, d.verifie_le AS "verifieLe", d.note,
  CASE WHEN p.id IS NULL THEN NULL ELSE json_object('id', p.id, 'civilite', p.civilite, 'prenom', p.prenom, 'nom', p.nom,
    'fonction', p.fonction, 'structure', st.nom, 'courriel', p.courriel, 'telephone', p.telephone) END AS personne,
  (SELECT json_group_array(json_object('genre', t.genre, 'code', t.code, 'libelle', t.libelle) ORDER BY t.genre, t.code)
   FROM designation_territoire t WHERE t.designation_id = d.id) AS territoires
FROM designation d LEFT JOIN personne p ON p.id = d.personne_id LEFT JOIN structure st ON st.id = p.structure_id`;

const lire = (ligne: Ligne): DesignationLue => ({
  ...ligne,
  personne: ligne.personne === null ? null : JSON.parse(ligne.personne),
  territoires: JSON.parse(ligne.territoires),
});

export type DesignationAEcrire = Omit<DesignationSaisie, 'territoires' | 'personne'> & { readonly id: string };

/** Qui est désigné pour quoi, où et depuis quand. */
export function createDesignationRepository(db: Database) {
  // La plus récente d'abord : ce qui est en cours se lit avant ce qui est passé.
  const ordre = 'ORDER BY d.debut IS NULL, d.debut DESC, d.id DESC';
  const toutes = db.prepare<[], Ligne>(`${DESIGNATION} ${ordre}`);
  const parId = db.prepare<[string], Ligne>(`${DESIGNATION} WHERE d.id = ?`);
  const dePersonne = db.prepare<[string], Ligne>(`${DESIGNATION} WHERE d.personne_id = ? ${ordre}`);
  const inserer = db.prepare(
    `INSERT INTO designation (id, genre, personne_id, rang, debut, fin, source, verifie_le, note)
     VALUES (@id, @genre, @personneId, @rang, @debut, @fin, @source, @verifieLe, @note)`,
  );
  const supprimer = db.prepare('DELETE FROM designation WHERE id = ?');
  const placer = db.prepare(
    'INSERT INTO designation_territoire (id, designation_id, genre, code, libelle) VALUES (?, ?, ?, ?, ?)',
  );
  const oter = db.prepare('DELETE FROM designation_territoire WHERE designation_id = ? AND genre = ? AND code = ?');
  const deGenre = db.prepare<[string], number>('SELECT count(*) FROM designation WHERE genre = ?').pluck();

  return {
    toutes: (): DesignationLue[] => toutes.all().map(lire),
    parId(id: string): DesignationLue | null {
      const ligne = parId.get(id);
      return ligne === undefined ? null : lire(ligne);
    },
    /** Ce pour quoi une personne est ou a été désignée, le plus récent d'abord. */
    dePersonne: (personneId: string): DesignationLue[] => dePersonne.all(personneId).map(lire),
    nombreDuGenre: (genre: string): number => deGenre.get(genre) ?? 0,
    ajouter: (designation: DesignationAEcrire): void => void inserer.run(designation),
    modifier: createModifier(db, 'designation', ['rang', 'debut', 'fin', 'source', 'verifieLe', 'note', 'personneId']),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
    ajouterTerritoire: (id: string, designationId: string, { genre, code, libelle }: TerritoireNomme): void =>
      void placer.run(id, designationId, genre, code, libelle),
    oterTerritoire: (designationId: string, { genre, code }: TerritoireVise): void =>
      void oter.run(designationId, genre, code),
  };
}
