import type { Database } from 'better-sqlite3';
import type {
  ChiffreDuDiagnostic,
  Concertation,
} from '#shared/domain/feuille-de-route/diagnostic/diagnostic.schema.ts';
import { createModifier } from '../modifier.ts';

type DeFeuille = { readonly feuilleId: string };

/** Les chiffres du diagnostic d'une feuille de route, et ses concertations. */
export function createDiagnosticRepository(db: Database) {
  const chiffres = db.prepare<[string], ChiffreDuDiagnostic>(
    'SELECT id, rang, intitule, valeur, unite, periode, source, territoire FROM diagnostic_chiffre WHERE feuille_id = ? ORDER BY rang, id',
  );
  const feuilleDuChiffre = db
    .prepare<[string], string>('SELECT feuille_id FROM diagnostic_chiffre WHERE id = ?')
    .pluck();
  const ajouter = db.prepare(
    `INSERT INTO diagnostic_chiffre (id, feuille_id, rang, intitule, valeur, unite, periode, source, territoire)
     VALUES (@id, @feuilleId, (SELECT 1 + coalesce(max(rang), 0) FROM diagnostic_chiffre WHERE feuille_id = @feuilleId), @intitule,
       @valeur, @unite, @periode, @source, @territoire)`,
  );
  const ranger = db.prepare('UPDATE diagnostic_chiffre SET rang = ? WHERE id = ? AND rang <> ?');
  const retirer = db.prepare('DELETE FROM diagnostic_chiffre WHERE id = ?');
  const concertations = db.prepare<[string], Concertation>(
    'SELECT id, le, forme, priorites FROM concertation WHERE feuille_id = ? ORDER BY le DESC, id',
  );
  const existe = db.prepare<[string], 1>('SELECT 1 FROM concertation WHERE id = ?').pluck();
  const noter = db.prepare(
    'INSERT INTO concertation (id, feuille_id, le, forme, priorites) VALUES (@id, @feuilleId, @le, @forme, @priorites)',
  );
  const oter = db.prepare('DELETE FROM concertation WHERE id = ?');
  return {
    chiffres: (feuilleId: string): ChiffreDuDiagnostic[] => chiffres.all(feuilleId),
    feuilleDuChiffre: (id: string): string | null => feuilleDuChiffre.get(id) ?? null,
    ajouter: (chiffre: Omit<ChiffreDuDiagnostic, 'rang'> & DeFeuille): void => void ajouter.run(chiffre),
    modifier: createModifier(db, 'diagnostic_chiffre', [
      'intitule',
      'valeur',
      'unite',
      'periode',
      'source',
      'territoire',
    ]),
    ordonner: (ids: readonly string[]): void => ids.forEach((id, i) => ranger.run(i + 1, id, i + 1)),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
    /** La plus récente d'abord. */
    concertations: (feuilleId: string): Concertation[] => concertations.all(feuilleId),
    existe: (id: string): boolean => existe.get(id) === 1,
    noter: (concertation: Concertation & DeFeuille): void => void noter.run(concertation),
    corriger: createModifier(db, 'concertation', ['le', 'forme', 'priorites']),
    oter: (id: string): boolean => oter.run(id).changes > 0,
  };
}
