import type { Database } from 'better-sqlite3';
import type { FaitDeConvention } from '#shared/domain/convention/echeancier/fait.schema.ts';
import type { PointageDeConvention } from '#shared/domain/convention/echeancier/pointage.schema.ts';
import type { ResiliationDeConvention } from '#shared/domain/convention/echeancier/resiliation.schema.ts';
import { createModifier } from '../modifier.ts';

type DUneConvention<T> = T & { readonly conventionId: string };

/** Ce qui se note au fil d'une convention : faits datés, cases cochées, intention de résilier. */
export function createConventionSuiviRepository(db: Database) {
  const faits = db.prepare<[string], FaitDeConvention>(
    'SELECT id, genre, annee, le, note FROM convention_fait WHERE convention_id = ? ORDER BY genre, annee, le, id',
  );
  const faitsDeToutes = db.prepare<[], DUneConvention<FaitDeConvention>>(
    `SELECT f.id, f.genre, f.annee, f.le, f.note, f.convention_id AS "conventionId" FROM convention_fait f
     JOIN convention c ON c.id = f.convention_id AND c.supprime_le IS NULL ORDER BY f.le, f.id`,
  );
  const noter = db.prepare(
    'INSERT INTO convention_fait (id, convention_id, genre, annee, le, note) VALUES (@id, @conventionId, @genre, @annee, @le, @note)',
  );
  const oter = db.prepare('DELETE FROM convention_fait WHERE id = ?');
  const duFait = db.prepare<[string], string>('SELECT convention_id FROM convention_fait WHERE id = ?').pluck();
  const pointages = db.prepare<[string], PointageDeConvention>(
    'SELECT liste, cle FROM convention_pointage WHERE convention_id = ? ORDER BY liste, cle',
  );
  const cocher = db.prepare(
    'INSERT INTO convention_pointage (id, convention_id, liste, cle) VALUES (@id, @conventionId, @liste, @cle) ON CONFLICT DO NOTHING',
  );
  const decocher = db.prepare(
    'DELETE FROM convention_pointage WHERE convention_id = @conventionId AND liste = @liste AND cle = @cle',
  );
  const COLONNES = `id, motif, notifiee_le AS "notifieeLe", mode, delai_jusqu_au AS "delaiJusquAu",
    observations_le AS "observationsLe", issue, issue_le AS "issueLe"`;
  const resiliations = db.prepare<[string], ResiliationDeConvention>(
    `SELECT ${COLONNES} FROM convention_resiliation WHERE convention_id = ? ORDER BY notifiee_le DESC, id`,
  );
  const resiliation = db.prepare<[string], DUneConvention<ResiliationDeConvention>>(
    `SELECT ${COLONNES}, convention_id AS "conventionId" FROM convention_resiliation WHERE id = ?`,
  );
  const notifier = db.prepare(
    `INSERT INTO convention_resiliation (id, convention_id, motif, notifiee_le, mode, delai_jusqu_au)
     VALUES (@id, @conventionId, @motif, @notifieeLe, @mode, @delaiJusquAu)`,
  );
  const renoncer = db.prepare('DELETE FROM convention_resiliation WHERE id = ?');
  return {
    faits: (conventionId: string): FaitDeConvention[] => faits.all(conventionId),
    faitsDeToutes: () => faitsDeToutes.all(),
    conventionDuFait: (id: string): string | null => duFait.get(id) ?? null,
    noter: (fait: DUneConvention<FaitDeConvention>): void => void noter.run(fait),
    modifierFait: createModifier(db, 'convention_fait', ['le', 'note']),
    oter: (id: string): boolean => oter.run(id).changes > 0,
    pointages: (conventionId: string): PointageDeConvention[] => pointages.all(conventionId),
    cocher: (case_: DUneConvention<PointageDeConvention> & { readonly id: string }): void => void cocher.run(case_),
    decocher: (case_: DUneConvention<PointageDeConvention>): void => void decocher.run(case_),
    /** La plus récente d'abord. */
    resiliations: (conventionId: string): ResiliationDeConvention[] => resiliations.all(conventionId),
    resiliation: (id: string): DUneConvention<ResiliationDeConvention> | null => resiliation.get(id) ?? null,
    notifier: (une: DUneConvention<Omit<ResiliationDeConvention, 'observationsLe' | 'issue' | 'issueLe'>>): void =>
      void notifier.run(une),
    modifierResiliation: createModifier(db, 'convention_resiliation', [
      'motif',
      'notifieeLe',
      'mode',
      'delaiJusquAu',
      'observationsLe',
      'issue',
      'issueLe',
    ]),
    renoncer: (id: string): boolean => renoncer.run(id).changes > 0,
  };
}
