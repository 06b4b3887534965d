import type { Database } from 'better-sqlite3';
import { nomCourtSql } from '../annuaire/nom-d-instance.ts';

/** Où l'on regarde : ces instances (en JSON), ou toutes si `null`. */
export interface Cadre {
  readonly instances: string | null;
}

/** Entre deux jours, et jusqu'à tant de lignes. */
interface Bornes extends Cadre {
  readonly de: string;
  readonly a: string;
  readonly limite: number;
}

export interface AttenteLue {
  readonly id: string;
  readonly reunionId: string;
  readonly aupresDe: string;
  readonly objet: 'accord' | 'signature';
  readonly depuis: string;
  readonly instance: string;
  readonly date: string;
}

/** Séances relues pour y trouver un compte rendu à finir : les plus récentes, non tout l'historique. */
const RELUES = 1000;
const DANS = (colonne: string) => `(@instances IS NULL OR ${colonne} IN (SELECT value FROM json_each(@instances)))`;
const GARDEE = 'instance_id NOT IN (SELECT id FROM instance WHERE supprime_le IS NOT NULL)';
const A_TENIR = `supprime_le IS NULL AND etat IN ('brouillon', 'convoquee', 'ouverte', 'reportee', 'sans_quorum')`;

/** Les réunions et les comptes rendus dont « Ma semaine » parle : leurs identifiants, par l'index de ce qui reste à faire. */
export function createReunionsDeLaSemaineQueries(db: Database) {
  const ids = (sql: string) => db.prepare<[Bornes], string>(sql).pluck();
  const aTenir = (sens: 'ASC' | 'DESC') =>
    ids(
      `SELECT id FROM reunion WHERE ${A_TENIR} AND date >= @de AND date <= @a AND anterieure = 0 AND ${GARDEE}
         AND ${DANS('instance_id')} ORDER BY date ${sens} LIMIT @limite`,
    );
  const passees = aTenir('DESC');
  const aVenir = aTenir('ASC');
  const sansVersion = ids(
    `SELECT id FROM (SELECT id, instance_id FROM reunion WHERE supprime_le IS NULL AND date >= @de AND date <= @a AND etat = 'tenue'
         AND anterieure = 0 AND ${DANS('instance_id')} ORDER BY date DESC LIMIT ${RELUES}) lues
     WHERE ${GARDEE} AND NOT EXISTS (SELECT 1 FROM version_pv v WHERE v.reunion_id = lues.id) LIMIT @limite`,
  );
  const deVersion = (etats: string, jour: string) =>
    ids(
      `SELECT v.reunion_id FROM version_pv v CROSS JOIN reunion r ON r.id = v.reunion_id
       WHERE ${etats} AND v.${jour} >= @de AND v.${jour} <= @a AND r.supprime_le IS NULL AND r.anterieure = 0 AND r.${GARDEE} AND ${DANS('r.instance_id')}
       ORDER BY v.${jour} DESC LIMIT @limite`,
    );
  const diffusees = deVersion(`v.etat = 'diffuse'`, 'diffuse_le');
  const aEnvoyer = deVersion(
    `v.etat IN ('approuve', 'rectifie') AND (v.envoye_le IS NULL OR v.repris_le IS NOT NULL)`,
    'approuve_le',
  );
  const attentes = db.prepare<[Pick<Bornes, 'instances' | 'limite'>], AttenteLue>(
    `SELECT a.id, r.id AS "reunionId", a.aupres_de AS "aupresDe", a.objet, a.depuis, r.date, ${nomCourtSql('instance')} AS instance
     FROM attente a CROSS JOIN version_pv v ON v.id = a.version_id AND v.etat <> 'remplace'
       CROSS JOIN reunion r ON r.id = v.reunion_id AND r.supprime_le IS NULL
       CROSS JOIN instance ON instance.id = r.instance_id AND instance.supprime_le IS NULL
     WHERE a.recu_le IS NULL AND ${DANS('r.instance_id')} ORDER BY a.depuis LIMIT @limite`,
  );
  const prochaine = db
    .prepare<[Cadre & { jour: string }], string>(
      `SELECT id FROM reunion WHERE ${A_TENIR} AND etat IN ('brouillon', 'convoquee', 'ouverte') AND date >= @jour AND anterieure = 0
         AND ${GARDEE} AND ${DANS('instance_id')} ORDER BY date, heure_debut LIMIT 1`,
    )
    .pluck();
  return {
    /** Celles dont la date est passée et la séance pas tenue, la plus récente d'abord. */
    passees: (bornes: Bornes): string[] => passees.all(bornes),
    aVenir: (bornes: Bornes): string[] => aVenir.all(bornes),
    /** Séances tenues dont aucun compte rendu n'est diffusé. */
    sansVersion: (bornes: Bornes): string[] => sansVersion.all(bornes),
    /** Comptes rendus diffusés, pas encore approuvés. */
    diffusees: (bornes: Bornes): string[] => diffusees.all(bornes),
    /** Comptes rendus approuvés que les membres n'ont pas, ou repris pour être rectifiés, même envoyés. */
    aEnvoyer: (bornes: Bornes): string[] => aEnvoyer.all(bornes),
    attentes: (cadre: Pick<Bornes, 'instances' | 'limite'>): AttenteLue[] => attentes.all(cadre),
    prochaine: (cadre: Cadre, jour: string): string | null => prochaine.get({ ...cadre, jour }) ?? null,
  };
}
