import type { Database } from 'better-sqlite3';

/** Une séance tenue dont le compte rendu n'est pas diffusé. */
export interface NonDiffusee {
  readonly id: string;
  readonly instanceId: string;
  readonly date: string;
}

/** Ce qu'une vue d'ensemble lit de toutes les instances : des comptes et ce qui tarde, jamais tout l'historique. */
export function createRegionSuivieQueries(db: Database) {
  const tenues = db.prepare<[{ annee: string; jour: string }], { instanceId: string; tenues: number }>(
    `SELECT i.id AS "instanceId", (SELECT count(*) FROM reunion r WHERE r.instance_id = i.id AND r.supprime_le IS NULL
       AND r.date >= @annee || '-01-01' AND r.date <= @jour AND r.etat = 'tenue') AS tenues
     FROM instance i WHERE i.supprime_le IS NULL`,
  );
  const nonDiffusees = db.prepare<[{ apres: string; avant: string }], NonDiffusee>(
    `SELECT r.id, r.instance_id AS "instanceId", r.date
     FROM instance i CROSS JOIN reunion r ON r.instance_id = i.id AND r.supprime_le IS NULL AND r.date > @apres AND r.date < @avant
     WHERE i.supprime_le IS NULL AND r.etat = 'tenue' AND r.anterieure = 0
       AND NOT EXISTS (SELECT 1 FROM version_pv v WHERE v.reunion_id = r.id AND coalesce(v.diffuse_le, v.envoye_le) IS NOT NULL)
     ORDER BY r.date`,
  );
  const enRetard = db.prepare<[{ jour: string }], { instanceId: string; nombre: number }>(
    `SELECT r.instance_id AS "instanceId", count(*) AS nombre
     FROM (SELECT point_id FROM deliberation WHERE suivi IN ('a_engager', 'en_cours') AND echeance < @jour
       UNION ALL SELECT point_id FROM action WHERE etat IN ('a_engager', 'en_cours') AND echeance < @jour) d
     CROSS JOIN point p ON p.id = d.point_id
     CROSS JOIN reunion r ON r.id = p.reunion_id AND r.supprime_le IS NULL AND r.etat IN ('ouverte', 'tenue')
     GROUP BY r.instance_id`,
  );
  const contrats = db.prepare<[], { contratId: string; departement: string }>(
    `SELECT c.id AS "contratId", r.departement_code AS departement FROM contrat_ville c
     JOIN ref_contrat_ville r ON r.code = c.code WHERE c.supprime_le IS NULL`,
  );
  return {
    /** Réunions tenues de chaque instance, de l'année jusqu'à ce jour. */
    tenues: (annee: number, jour: string) => tenues.all({ annee: String(annee), jour }),
    /** Entre ces deux jours, bornes exclues. */
    nonDiffusees: (apres: string, avant: string): NonDiffusee[] => nonDiffusees.all({ apres, avant }),
    /** Décisions et actions ouvertes dont l'échéance est passée, par instance : celles que montre « En retard ». */
    enRetard: (jour: string) => enRetard.all({ jour }),
    /** Le département de chaque contrat de ville suivi. */
    departementsDesContrats: () => contrats.all(),
  };
}
