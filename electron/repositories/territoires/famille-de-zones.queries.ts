import type { Database } from 'better-sqlite3';
import type { FamilleDeZones } from '#shared/domain/convention/membre.schema.ts';

/** Toute une famille de territoires d'un département : ses QPV, ou ses communes classées France ruralités revitalisation. */
export function createFamilleDeZonesQueries(db: Database) {
  const quartiers = db
    .prepare<[string], string>('SELECT code FROM ref_qpv WHERE departement_code = ? AND fin IS NULL ORDER BY code')
    .pluck();
  const communes = db
    .prepare<[string], string>(
      'SELECT code FROM ref_commune WHERE departement_code = ? AND fin IS NULL AND frr IS NOT NULL ORDER BY code',
    )
    .pluck();
  return {
    /** Leurs codes, dans l'ordre ; vide : le référentiel n'en connaît pas. */
    codes: (famille: FamilleDeZones, departement: string): string[] =>
      (famille === 'frr' ? communes : quartiers).all(departement),
  };
}
