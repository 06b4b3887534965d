import type { Database } from 'better-sqlite3';
import type {
  CorrectionDeConvention,
  ReleveDeConvention,
} from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { createModifier } from '../modifier.ts';

/** Les effectifs d'une convention, période par période, et les écarts qui les corrigent. */
export function createReleveDeConventionRepository(db: Database) {
  const lister = db.prepare<[string], ReleveDeConvention>(
    `SELECT r.id, r.indicateur_id AS "indicateurId", r.part, r.au, r.declare, r.controle, r.retenu, r.motif, r.source, r.date_le AS "dateLe"
     FROM convention_indicateur i JOIN convention_releve r ON r.indicateur_id = i.id WHERE i.convention_id = ?
     ORDER BY i.rang, i.id, r.part, r.au`,
  );
  const corrections = db.prepare<[string], CorrectionDeConvention>(
    `SELECT c.id, c.releve_id AS "releveId", c.faite_le AS "faiteLe", c.ecart, c.motif, c.signature
     FROM convention_indicateur i JOIN convention_releve r ON r.indicateur_id = i.id JOIN convention_correction c ON c.releve_id = r.id
     WHERE i.convention_id = ? ORDER BY c.faite_le, c.id`,
  );
  const conventionDe = db
    .prepare<[string], string>(
      'SELECT i.convention_id FROM convention_releve r JOIN convention_indicateur i ON i.id = r.indicateur_id WHERE r.id = ?',
    )
    .pluck();
  const ouvrir = db.prepare(
    'INSERT INTO convention_releve (id, indicateur_id, part, au, date_le) VALUES (@id, @indicateurId, @part, @au, @dateLe)',
  );
  const corriger = db.prepare(
    `INSERT INTO convention_correction (id, releve_id, faite_le, ecart, motif, signature)
     VALUES (@id, @releveId, @faiteLe, @ecart, @motif, @signature)`,
  );
  return {
    lister: (conventionId: string): ReleveDeConvention[] => lister.all(conventionId),
    /** De la plus ancienne à la plus récente. */
    corrections: (conventionId: string): CorrectionDeConvention[] => corrections.all(conventionId),
    conventionDe: (id: string): string | null => conventionDe.get(id) ?? null,
    ouvrir: (un: Pick<ReleveDeConvention, 'id' | 'indicateurId' | 'part' | 'au' | 'dateLe'>): void =>
      void ouvrir.run(un),
    modifier: createModifier(db, 'convention_releve', ['declare', 'controle', 'retenu', 'motif', 'source', 'dateLe']),
    corriger: (une: CorrectionDeConvention): void => void corriger.run(une),
  };
}
