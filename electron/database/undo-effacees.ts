import type { Database } from 'better-sqlite3';

/**
 * Ce qu'un effacement (G3) a rendu impossible à défaire : ce qui touchait une personne effacée, et ce que cela récrivait.
 * Le journal n'en garde plus les valeurs, ou les nommer la ferait revenir.
 */
export function createApresEffacement(db: Database) {
  const effacements = db
    .prepare<[], number>('SELECT operation FROM trace_donnees WHERE operation IS NOT NULL ORDER BY operation')
    .pluck();
  const incomplete = db
    .prepare<[{ num: number }], number>(
      `SELECT (SELECT count(*) FROM journal WHERE operation = @num) <> (SELECT count(*) FROM journal_valeur WHERE operation = @num)`,
    )
    .pluck();
  const parties = db
    .prepare<[{ operations: string }], string>(
      `SELECT DISTINCT j.ligne FROM json_each(@operations) e JOIN journal j ON j.operation = e.value
       WHERE (j.tbl = 'personne' AND j.ligne NOT IN (SELECT id FROM personne WHERE effacee_le IS NULL))
          OR (j.tbl = 'signataire' AND j.ligne NOT IN (SELECT id FROM signataire))`,
    )
    .pluck();
  const nomme = db
    .prepare<[{ num: number; ids: string }], number>(
      `SELECT EXISTS (SELECT 1 FROM journal_valeur v WHERE v.operation = @num AND (
         v.ligne IN (SELECT value FROM json_each(@ids)) OR
         CASE WHEN v.champ IS NULL
           THEN EXISTS (SELECT 1 FROM json_each(coalesce(v.avant, v.apres)) c WHERE c.value IN (SELECT value FROM json_each(@ids)))
           ELSE coalesce(v.avant IN (SELECT value FROM json_each(@ids)), 0) OR coalesce(v.apres IN (SELECT value FROM json_each(@ids)), 0)
         END))`,
    )
    .pluck();
  /** L'une de ces opérations, qui ne se défont pas, a récrit un champ, ou la ligne, de celle-ci. */
  const recrite = db
    .prepare<[{ num: number; depuis: string }], number>(
      `WITH depuis AS MATERIALIZED (
         SELECT j.tbl, j.ligne, j.champ FROM json_each(@depuis) e JOIN journal j ON j.operation = e.value WHERE e.value > @num)
       SELECT EXISTS (SELECT 1 FROM journal j JOIN depuis d ON d.tbl = j.tbl AND d.ligne = j.ligne
         AND (d.champ IS NULL OR j.champ IS NULL OR d.champ = j.champ) WHERE j.operation = @num)`,
    )
    .pluck();

  /** Ce qui a été répondu tient jusqu'au prochain effacement. */
  const connues = new Map<number, boolean>();
  let connuesA = 0;
  let ids = '[]';
  let operations: readonly number[] = [];

  /** @returns la dernière opération qui a effacé, ou 0. */
  function dernier(): number {
    const lues = effacements.all();
    const num = lues.at(-1) ?? 0;
    if (num !== connuesA) {
      connues.clear();
      connuesA = num;
      operations = lues;
      ids = JSON.stringify(parties.all({ operations: JSON.stringify(lues) }));
    }
    return num;
  }

  return {
    dernier,
    /**
     * Cette opération ne peut plus se défaire, à cause d'un effacement venu depuis.
     * @param perdues Celles, plus récentes, que l'on sait déjà dans ce cas.
     */
    perdue(num: number, perdues: readonly number[]): boolean {
      if (num > dernier()) return false;
      const connue = connues.get(num);
      if (connue !== undefined) return connue;
      const perdue =
        incomplete.get({ num }) === 1 ||
        nomme.get({ num, ids }) === 1 ||
        recrite.get({ num, depuis: JSON.stringify([...operations, ...perdues]) }) === 1;
      connues.set(num, perdue);
      return perdue;
    },
  };
}
