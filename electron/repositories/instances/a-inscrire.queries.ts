import type { Database } from 'better-sqlite3';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { OrigineDePoint, PointAReprendre } from '#shared/domain/reunion/proposition.schema.ts';
import { PROCHAINE_ETAPE, SOUS_ACTIONS } from '../feuilles-de-route/resume-de-fiche.ts';

/** La réunion dont on prépare l'ordre du jour. */
interface Ici {
  readonly reunion: string;
  readonly instance: string;
  readonly date: string;
}

/** Une fiche action ouverte, et la première date d'une étape à faire. */
export interface FicheLue {
  readonly id: string;
  readonly intitule: string;
  readonly pilote: string | null;
  readonly etat: EtatFiche;
  readonly motif: string | null;
  readonly etatDepuis: string | null;
  readonly fin: string | null;
  readonly prochaine: string | null;
  /** Ses sous-actions ouvertes, en JSON. */
  readonly sousActions: string;
}

/** Ce qu'il reste à porter ne remonte pas plus loin : le coût suit les séances récentes, non l'âge du fichier. */
const PASSE = `r.instance_id = @instance AND r.date < @date AND r.date >= date(@date, '-3 years')
  AND r.etat = 'tenue' AND r.anterieure = 0 AND r.supprime_le IS NULL`;
const GARDEE = 'r2.supprime_le IS NULL';

/** Les points d'avant à reprendre à un ordre du jour, et d'où viennent ceux qui y sont déjà. */
export function createAInscrireQueries(db: Database) {
  // Un point pas traité ne se reprend que de la dernière séance ; un point reporté, jusqu'à ce qu'on l'ait repris.
  const points = db.prepare<[Ici], PointAReprendre>(
    `SELECT p.id, p.titre, p.nature, p.intervenant, p.duree, p.etat, r.id AS "reunionId", r.date,
       (SELECT count(*) FROM piece_jointe j WHERE j.point_id = p.id) AS pieces
     FROM reunion r JOIN point p ON p.reunion_id = r.id
     WHERE ${PASSE} AND (p.etat = 'reporte' OR (p.etat = 'prevu' AND r.date = (SELECT max(r.date) FROM reunion r WHERE ${PASSE})))
       AND NOT EXISTS (SELECT 1 FROM point p2 JOIN reunion r2 ON r2.id = p2.reunion_id
         WHERE p2.origine_point_id = p.id AND p2.etat <> 'retire' AND ${GARDEE})
     ORDER BY r.date, p.rang LIMIT 40`,
  );
  const origines = db.prepare<[{ reunion: string }], OrigineDePoint>(
    `SELECT p.id AS "pointId", 'point' AS genre, r.date, r.id AS "reunionId", NULL AS numero, NULL AS annee, NULL AS demandeur, NULL AS "ficheId", NULL AS "conventionId"
       FROM point p JOIN point o ON o.id = p.origine_point_id JOIN reunion r ON r.id = o.reunion_id WHERE p.reunion_id = @reunion
     UNION ALL SELECT p.id, 'decision', r.date, r.id, d.numero, d.annee, NULL, NULL, NULL
       FROM point p JOIN deliberation d ON d.id = p.origine_deliberation_id JOIN point o ON o.id = d.point_id
       JOIN reunion r ON r.id = o.reunion_id WHERE p.reunion_id = @reunion
     UNION ALL SELECT p.id, a.genre, a.recu_le, NULL, NULL, NULL, trim(coalesce(pe.prenom || ' ', '') || pe.nom), NULL, NULL
       FROM point p JOIN audit a ON p.id IN (a.point_id, a.presentation_point_id) AND a.instance_id = (SELECT instance_id FROM reunion WHERE id = @reunion) LEFT JOIN personne pe ON pe.id = a.demandeur_id WHERE p.reunion_id = @reunion
     UNION ALL SELECT p.id, 'proposition', pr.recue_le, NULL, NULL, NULL, pr.demandeur, NULL, NULL
       FROM point p JOIN proposition pr ON pr.point_id = p.id WHERE p.reunion_id = @reunion
     UNION ALL SELECT p.id, 'fiche', NULL, NULL, NULL, NULL, NULL, p.origine_fiche_id, NULL
       FROM point p WHERE p.reunion_id = @reunion AND p.origine_fiche_id IS NOT NULL
     UNION ALL SELECT p.id, 'convention', NULL, NULL, NULL, NULL, c.numero, NULL, c.id
       FROM point p JOIN convention c ON c.id = p.origine_convention_id AND c.supprime_le IS NULL WHERE p.reunion_id = @reunion`,
  );
  // Une feuille de route que personne n'est dit suivre l'est par le comité dont elle est.
  const fiches = db.prepare<[{ instance: string; reunion: string }], FicheLue>(
    `SELECT DISTINCT f.id, f.intitule, f.intitule_tri, coalesce(s.nom, nullif(concat_ws(' ', p.civilite, p.prenom, p.nom), '')) AS pilote,
       f.etat, f.etat_motif AS motif, f.etat_depuis AS "etatDepuis", f.fin,
       ${PROCHAINE_ETAPE} AS prochaine, ${SOUS_ACTIONS} AS "sousActions"
     FROM feuille_de_route r JOIN axe a ON a.feuille_id = r.id JOIN inscription i ON i.axe_id = a.id
     JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL AND f.etat NOT IN ('terminee', 'abandonnee')
       AND f.reportee_vers_id IS NULL
     LEFT JOIN personne p ON p.id = f.pilote_id LEFT JOIN structure s ON s.id = coalesce(f.structure_pilote_id, p.structure_id)
     WHERE r.supprime_le IS NULL AND (r.suivie_par_id = @instance OR (r.suivie_par_id IS NULL AND r.instance_id = @instance))
       AND NOT EXISTS (SELECT 1 FROM point o WHERE o.reunion_id = @reunion AND o.origine_fiche_id = f.id AND o.etat <> 'retire')
     ORDER BY f.intitule_tri, f.id`,
  );
  return {
    /** Les fiches ouvertes des feuilles de route que suit cette instance, sauf celles que cette réunion porte déjà. */
    fiches: ({ instance, reunion }: Pick<Ici, 'instance' | 'reunion'>): FicheLue[] => fiches.all({ instance, reunion }),
    points: (ici: Ici): PointAReprendre[] => points.all(ici),
    origines: (reunion: string): OrigineDePoint[] => origines.all({ reunion }),
  };
}
