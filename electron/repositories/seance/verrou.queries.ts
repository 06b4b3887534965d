import type { Database } from 'better-sqlite3';
import type { Ecriture } from '#electron/database/operation.ts';

/** Par où une ligne d'une table tient à sa réunion. */
const CHEMINS: Readonly<Record<string, 'id' | 'reunion_id' | 'point_id' | 'presence_id' | 'deliberation_id'>> = {
  reunion: 'id',
  point: 'reunion_id',
  presence: 'reunion_id',
  deliberation: 'point_id',
  action: 'point_id',
  mouvement: 'point_id',
  deport: 'point_id',
  bulletin: 'deliberation_id',
  dossier_iae: 'point_id',
};

/**
 * Ce qui s'écrit encore d'une séance approuvée : le suivi des décisions, ses notes à soi, et l'origine d'un point, qui
 * s'efface avec la séance d'où il venait.
 */
const LIBRES: ReadonlySet<string> = new Set([
  'point.mes_notes',
  'point.origine_point_id',
  'point.origine_deliberation_id',
  'deliberation.suivi',
  'deliberation.suivi_note',
  'deliberation.suivi_le',
  'action.etat',
  'action.suivi_note',
  'action.suivi_le',
  'dossier_iae.autorite',
  'dossier_iae.transmis_le',
]);

/**
 * Le verrou d'une séance approuvée: lit, dans les écritures d'une opération, la première qui touche une
 * séance dont le compte rendu est approuvé. Posé sur le journal, il vaut pour tous les services, annulation comprise.
 */
export function createVerrouQueries(db: Database) {
  const colonne = (tbl: string) =>
    db.prepare<[string], string>(`SELECT ${CHEMINS[tbl]} FROM ${tbl} WHERE id = ?`).pluck();
  const presentes = new Map(Object.keys(CHEMINS).map((tbl) => [tbl, colonne(tbl)]));
  const duPoint = db.prepare<[string], string>('SELECT reunion_id FROM point WHERE id = ?').pluck();
  const deLaDeliberation = db
    .prepare<[string], string>(
      'SELECT p.reunion_id FROM deliberation d JOIN point p ON p.id = d.point_id WHERE d.id = ?',
    )
    .pluck();
  const approuvee = db
    .prepare<[string], string>(
      `SELECT coalesce(approuve_le, '') FROM version_pv
       WHERE reunion_id = ? AND etat IN ('approuve', 'rectifie') AND repris_le IS NULL LIMIT 1`,
    )
    .pluck();

  function reunionDe({ tbl, ligne, champ, avant, apres }: Ecriture): string | null {
    const chemin = CHEMINS[tbl];
    if (chemin === undefined) return null;
    const entiere = champ === null ? (JSON.parse(String(avant ?? apres)) as Record<string, string | null>) : null;
    const cle = entiere === null ? presentes.get(tbl)?.get(ligne) : entiere[chemin];
    if (cle === undefined || cle === null) return null;
    if (chemin === 'point_id') return duPoint.get(cle) ?? null;
    if (chemin === 'deliberation_id') return deLaDeliberation.get(cle) ?? null;
    return cle;
  }

  return {
    /** Date de l'approbation que ces écritures contredisent ; `undefined` si aucune. */
    contredite(lignes: readonly Ecriture[]): string | null | undefined {
      const vues = new Set<string>();
      for (const ligne of lignes) {
        if (ligne.champ !== null && LIBRES.has(`${ligne.tbl}.${ligne.champ}`)) continue;
        const reunion = reunionDe(ligne);
        if (reunion === null || vues.has(reunion)) continue;
        vues.add(reunion);
        const le = approuvee.get(reunion);
        if (le !== undefined) return le === '' ? null : le;
      }
      return undefined;
    },
  };
}
