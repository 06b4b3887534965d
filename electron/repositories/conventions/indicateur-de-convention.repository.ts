import type { Database } from 'better-sqlite3';
import type {
  IndicateurDeConvention,
  JalonDeConvention,
  ObjectifDeConvention,
  Reglages,
} from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { createModifier } from '../modifier.ts';

/** Ce qu'une convention compte, ses objectifs, et comment elle se saisit. */
export function createIndicateurDeConventionRepository(db: Database) {
  const reglages = db.prepare<[string], Reglages>(
    `SELECT pas, seuil_vert AS "seuilVert", seuil_orange AS "seuilOrange", seuil_cases AS "seuilCases"
     FROM convention WHERE id = ? AND supprime_le IS NULL`,
  );
  const lister = db.prepare<[string], IndicateurDeConvention>(
    'SELECT id, code, libelle, definition FROM convention_indicateur WHERE convention_id = ? ORDER BY rang, id',
  );
  const ajouter = db.prepare(
    `INSERT INTO convention_indicateur (id, convention_id, rang, code, libelle, definition)
     VALUES (@id, @conventionId, (SELECT 1 + coalesce(max(rang), 0) FROM convention_indicateur WHERE convention_id = @conventionId), @code, @libelle, @definition)`,
  );
  const retirer = db.prepare('DELETE FROM convention_indicateur WHERE id = ?');
  const objectifs = db.prepare<[string], ObjectifDeConvention>(
    `SELECT o.indicateur_id AS "indicateurId", o.part, o.annee, o.nombre
     FROM convention_indicateur i JOIN convention_objectif o ON o.indicateur_id = i.id
     WHERE i.convention_id = ? ORDER BY i.rang, i.id, o.part, o.annee`,
  );
  const objectifPose = db
    .prepare<[Omit<ObjectifDeConvention, 'nombre'>], string>(
      'SELECT id FROM convention_objectif WHERE indicateur_id = @indicateurId AND part = @part AND annee = @annee',
    )
    .pluck();
  const viser = db.prepare(
    `INSERT INTO convention_objectif (id, indicateur_id, part, annee, nombre) VALUES (@id, @indicateurId, @part, @annee, @nombre)
     ON CONFLICT (indicateur_id, part, annee) DO UPDATE SET nombre = excluded.nombre`,
  );
  const nePlusViser = db.prepare(
    'DELETE FROM convention_objectif WHERE indicateur_id = @indicateurId AND part = @part AND annee = @annee',
  );
  const jalons = db.prepare<[string], JalonDeConvention>(
    `SELECT j.id, j.indicateur_id AS "indicateurId", j.le, j.nombre
     FROM convention_indicateur i JOIN convention_jalon j ON j.indicateur_id = i.id
     WHERE i.convention_id = ? ORDER BY i.rang, i.id, j.le`,
  );
  const jalonner = db.prepare(
    'INSERT INTO convention_jalon (id, indicateur_id, le, nombre) VALUES (@id, @indicateurId, @le, @nombre)',
  );
  const retirerJalon = db.prepare('DELETE FROM convention_jalon WHERE id = ?');
  return {
    reglages: (conventionId: string): Reglages | null => reglages.get(conventionId) ?? null,
    regler: createModifier(db, 'convention', ['pas', 'seuilVert', 'seuilOrange', 'seuilCases']),
    lister: (conventionId: string): IndicateurDeConvention[] => lister.all(conventionId),
    ajouter: (un: IndicateurDeConvention & { readonly conventionId: string }): void => void ajouter.run(un),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
    objectifs: (conventionId: string): ObjectifDeConvention[] => objectifs.all(conventionId),
    jalons: (conventionId: string): JalonDeConvention[] => jalons.all(conventionId),
    jalonner: (un: JalonDeConvention): void => void jalonner.run(un),
    retirerJalon: (id: string): boolean => retirerJalon.run(id).changes > 0,
    /** L'identifiant de l'objectif de cette part et de cette année ; `null` : rien n'y est visé. */
    objectifPose: (de: Omit<ObjectifDeConvention, 'nombre'>): string | null => objectifPose.get(de) ?? null,
    /** Remplace l'objectif de cette part et de cette année. */
    viser: (un: ObjectifDeConvention & { readonly id: string }): void => void viser.run(un),
    nePlusViser: (un: Omit<ObjectifDeConvention, 'nombre'>): void => void nePlusViser.run(un),
  };
}
