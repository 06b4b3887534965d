import type { Database } from 'better-sqlite3';
import type { EtatReunion } from '#shared/domain/reunion/reunion.schema.ts';

/** Ce qu'une délibération gardée dit d'un montant de la programmation. */
export interface ConsigneLu {
  readonly montantId: string;
  /** En centimes, au jour de la consignation. */
  readonly decide: number;
  readonly deliberationId: string;
  readonly nature: 'decision' | 'avis';
  readonly numero: number | null;
  readonly annee: number | null;
  readonly pointId: string;
  readonly reunionId: string;
  readonly date: string;
}

/** Une séance d'un comité des financeurs. */
export interface SeanceDeFinanceurs {
  readonly id: string;
  readonly date: string;
  readonly etat: EtatReunion;
  readonly type: 'financeurs_ville';
  readonly complement: string;
  readonly sigle: string | null;
  readonly approuvee: 0 | 1;
}

/** La programmation dont vient une délibération. */
export interface OrigineDeDeliberation {
  readonly deliberationId: string;
  readonly contratId: string;
  readonly contrat: string;
  readonly annee: number;
  readonly decisions: number;
}

/** Les décisions d'une programmation et les délibérations de comité qui les portent. */
export function createConsignationRepository(db: Database) {
  const consignes = db.prepare<[string, number], ConsigneLu>(
    `SELECT c.montant_id AS "montantId", c.decide, d.id AS "deliberationId", d.nature, d.numero, d.annee, t.id AS "pointId",
       r.id AS "reunionId", r.date
     FROM projet p JOIN projet_montant m ON m.projet_id = p.id JOIN projet_consigne c ON c.montant_id = m.id
     JOIN deliberation d ON d.id = c.deliberation_id JOIN point t ON t.id = d.point_id
     JOIN reunion r ON r.id = t.reunion_id AND r.supprime_le IS NULL
     WHERE p.contrat_id = ? AND p.annee = ? ORDER BY r.date, d.rang, c.id`,
  );
  const seances = db.prepare<[string], SeanceDeFinanceurs>(
    `SELECT r.id, r.date, r.etat, i.type, i.complement, i.sigle,
       EXISTS (SELECT 1 FROM version_pv v WHERE v.reunion_id = r.id AND v.etat IN ('approuve', 'rectifie') AND v.repris_le IS NULL) AS approuvee
     FROM instance i JOIN reunion r ON r.instance_id = i.id AND r.supprime_le IS NULL AND r.anterieure = 0 AND r.ecrite_debut IS NULL
     WHERE i.contrat_code = ? AND i.type = 'financeurs_ville' AND i.supprime_le IS NULL AND r.etat NOT IN ('annulee', 'reportee')
     ORDER BY r.date DESC, r.id LIMIT 24`,
  );
  const origines = db.prepare<[string], OrigineDeDeliberation>(
    `SELECT d.id AS "deliberationId", k.id AS "contratId", k.libelle AS contrat, p.annee, count(*) AS decisions
     FROM point t JOIN deliberation d ON d.point_id = t.id JOIN projet_consigne c ON c.deliberation_id = d.id
     JOIN projet_montant m ON m.id = c.montant_id JOIN projet p ON p.id = m.projet_id JOIN contrat_ville k ON k.id = p.contrat_id
     WHERE t.reunion_id = ? GROUP BY d.id, k.id, p.annee ORDER BY p.annee`,
  );
  const consigner = db.prepare(
    'INSERT INTO projet_consigne (id, montant_id, deliberation_id, decide) VALUES (@id, @montantId, @deliberationId, @decide)',
  );
  return {
    /** De la plus ancienne séance à la plus récente : la dernière dite d'un montant est celle qui vaut. */
    deLAnnee: (contratId: string, annee: number): ConsigneLu[] => consignes.all(contratId, annee),
    /** Les séances des comités des financeurs d'un contrat, la plus récente d'abord ; ni annulées, ni reportées, ni écrites. */
    seances: (contratCode: string): SeanceDeFinanceurs[] => seances.all(contratCode),
    /** D'où viennent les délibérations d'une réunion. */
    origines: (reunionId: string): OrigineDeDeliberation[] => origines.all(reunionId),
    consigner: (une: { id: string; montantId: string; deliberationId: string; decide: number }): void =>
      void consigner.run(une),
  };
}
