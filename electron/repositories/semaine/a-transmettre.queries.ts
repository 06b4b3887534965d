import type { Database } from 'better-sqlite3';
import { SAISINES } from '#shared/domain/insertion/saisines.data.ts';
import { nomCourtSql } from '../annuaire/nom-d-instance.ts';

/** Les avis qu'une réunion de la commission d'insertion a rendus, et que rien ne dit transmis. */
export interface AvisATransmettre {
  readonly reunionId: string;
  readonly instanceId: string;
  readonly instance: string;
  readonly date: string;
  readonly nombre: number;
  /** Qui décide, quand un seul avis le dit ; `null` : plusieurs, ou celui du texte. */
  readonly autorite: string | null;
  readonly saisine: string;
}

/** Celles que la commission décide elle-même : rien n'en part. */
const DECISIONS = JSON.stringify(SAISINES.filter(({ nature }) => nature === 'decision').map(({ cle }) => cle));

/** Ce qui doit partir, ou attend une date, hors des séances et des conventions : avis, comptes rendus repris, jalons, étapes d'appel. */
export function createATransmettreQueries(db: Database) {
  // Les commissions d'insertion d'abord, puis leurs seules réunions de l'année.
  const avis = db.prepare<[{ de: string; a: string; decisions: string }], AvisATransmettre>(
    `SELECT r.id AS "reunionId", i.id AS "instanceId", ${nomCourtSql('i')} AS instance, r.date, count(*) AS nombre,
       CASE WHEN count(DISTINCT d.autorite) = 1 AND count(d.autorite) = count(*) THEN min(d.autorite) END AS autorite, min(d.saisine) AS saisine
     FROM instance i CROSS JOIN reunion r ON r.instance_id = i.id AND r.date >= @de AND r.date <= @a AND r.supprime_le IS NULL
       CROSS JOIN point p ON p.reunion_id = r.id CROSS JOIN dossier_iae d ON d.point_id = p.id
     WHERE i.type = 'commission_iae' AND i.supprime_le IS NULL AND d.sens IS NOT NULL AND d.transmis_le IS NULL
       AND d.saisine NOT IN (SELECT value FROM json_each(@decisions))
     GROUP BY r.id ORDER BY r.date DESC`,
  );
  const repris = db
    .prepare<[{ avant: string; limite: number }], string>(
      `SELECT v.reunion_id FROM version_pv v CROSS JOIN reunion r ON r.id = v.reunion_id
       WHERE v.etat IN ('approuve', 'rectifie') AND (v.envoye_le IS NULL OR v.repris_le IS NOT NULL) AND v.approuve_le < @avant
         AND v.repris_le IS NOT NULL AND r.supprime_le IS NULL AND r.anterieure = 0
         AND r.instance_id NOT IN (SELECT id FROM instance WHERE supprime_le IS NOT NULL)
       ORDER BY v.repris_le DESC LIMIT @limite`,
    )
    .pluck();
  const jalons = db.prepare<
    [{ de: string; a: string; limite: number }],
    { id: string; genre: string; intitule: string; echeance: string; contratId: string; contrat: string }
  >(
    `SELECT j.id, j.genre, j.intitule, j.echeance, c.id AS "contratId", c.libelle AS contrat
     FROM contrat_jalon j JOIN contrat_ville c ON c.id = j.contrat_id AND c.supprime_le IS NULL
     WHERE j.fait_le IS NULL AND j.echeance >= @de AND j.echeance <= @a ORDER BY j.echeance LIMIT @limite`,
  );
  const etapes = db.prepare<
    [{ jour: string; a: string; limite: number }],
    { id: string; libelle: string; du: string; au: string | null; appelId: string; appel: string }
  >(
    `SELECT u.id, u.libelle, u.du, u.au, a.id AS "appelId", a.intitule AS appel FROM (
       SELECT id, appel_id, libelle, du, au FROM appel_etape
       UNION ALL SELECT id || ':lancement', id, 'Lancement', lance_le, NULL FROM appel WHERE lance_le IS NOT NULL
       UNION ALL SELECT id || ':depot', id, 'Fin du dépôt', depot_au, NULL FROM appel WHERE depot_au IS NOT NULL) u
     JOIN appel a ON a.id = u.appel_id AND a.supprime_le IS NULL AND (a.clos_le IS NULL OR a.clos_le > @jour)
     WHERE coalesce(u.au, u.du) >= @jour AND u.du <= @a ORDER BY u.du LIMIT @limite`,
  );
  const audites = db
    .prepare<[], string>(
      `SELECT DISTINCT a.instance_id FROM audit a JOIN instance i ON i.id = a.instance_id AND i.supprime_le IS NULL
       WHERE a.clos_le IS NULL AND a.issue IS NOT 'rejete'`,
    )
    .pluck();
  return {
    /** Par réunion d'une commission d'insertion, les avis rendus à transmettre ; la plus récente d'abord. */
    avis: (entre: { readonly de: string; readonly a: string }): AvisATransmettre[] =>
      avis.all({ ...entre, decisions: DECISIONS }),
    /** Réunions dont le compte rendu, approuvé avant ce jour, a été repris pour être rectifié. */
    repris: (avant: string, limite: number): string[] => repris.all({ avant, limite }),
    /** Jalons de contrat de ville qui restent à faire, entre deux jours. */
    jalons: (entre: { readonly de: string; readonly a: string; readonly limite: number }) => jalons.all(entre),
    /** Étapes d'appel, lancement et fin du dépôt compris, qui viennent ou durent encore. */
    etapesDAppel: (entre: { readonly jour: string; readonly a: string; readonly limite: number }) => etapes.all(entre),
    /** Instances qui suivent une demande d'audit ou un signalement que rien n'a clos. */
    instancesAuditees: (): string[] => audites.all(),
  };
}
