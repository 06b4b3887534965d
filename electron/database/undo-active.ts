/** Une opération du journal, autant qu'il en faut pour la défaire. */
export interface LigneOperation {
  readonly num: number;
  readonly type: string;
  readonly libelle: string;
  readonly groupe: string | null;
  readonly id: string;
}

/** Condition SQL sur l'opération `o` : active, c'est-à-dire jamais annulée, ou annulée puis rétablie. */
export const ACTIVE = `NOT EXISTS (
    SELECT 1 FROM operation a JOIN operation d ON d.num = a.annule
    WHERE a.annule >= o.num AND (d.num = o.num OR (d.groupe IS NOT NULL AND d.groupe IN (o.groupe, o.id)))
      AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.refait = a.num))`;
