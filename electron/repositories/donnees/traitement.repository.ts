import type { Database } from 'better-sqlite3';
import type { Rubrique } from '#shared/domain/donnees/rubriques.data.ts';
import type { Trace } from '#shared/domain/donnees/donnees.schema.ts';

const TRACES_MONTREES = 200;
/** Une ligne de la même table : elle s'annule et se raconte comme les rubriques. */
const MOIS = 'conservation';

/** Ce que le service déclare de son traitement, et la trace sans nom de ce qu'il en a fait (G2, G4). */
export function createTraitementRepository(db: Database) {
  const toutes = db.prepare<[], { rubrique: Rubrique; texte: string }>(
    `SELECT rubrique, texte FROM traitement WHERE rubrique <> '${MOIS}'`,
  );
  const mois = db.prepare<[], string>(`SELECT texte FROM traitement WHERE rubrique = '${MOIS}'`).pluck();
  const poser = db.prepare(
    `INSERT INTO traitement (id, rubrique, texte) VALUES (@id, @rubrique, @texte)
     ON CONFLICT (rubrique) DO UPDATE SET texte = excluded.texte`,
  );
  const oter = db.prepare('DELETE FROM traitement WHERE rubrique = ?');
  const tracer = db.prepare(
    'INSERT INTO trace_donnees (quand_utc, genre, operateur, nombre) VALUES (@quandUtc, @genre, @operateur, @nombre)',
  );
  const traces = db.prepare<[number], Trace>(
    'SELECT num, quand_utc AS "quandUtc", genre, operateur, nombre, operation FROM trace_donnees ORDER BY num DESC LIMIT ?',
  );
  const dernierEffacement = db
    .prepare<[], number | null>('SELECT max(operation) FROM trace_donnees WHERE operation IS NOT NULL')
    .pluck();
  return {
    rubriques: () => new Map(toutes.all().map(({ rubrique, texte }) => [rubrique, texte])),
    /** Mois de conservation réglés ; `null` : la durée d'office. */
    mois(): number | null {
      const texte = mois.get();
      return texte === undefined ? null : Number(texte);
    },
    regler: (id: string, nombre: number): void => void poser.run({ id, rubrique: MOIS, texte: String(nombre) }),
    poser(id: string, rubrique: Rubrique, texte: string | null): void {
      if (texte === null) oter.run(rubrique);
      else poser.run({ id, rubrique, texte });
    },
    tracer: (trace: Omit<Trace, 'num' | 'operation'>): void => void tracer.run(trace),
    /** La plus récente d'abord. */
    traces: (): Trace[] => traces.all(TRACES_MONTREES),
    /** Numéro de la dernière opération qui a effacé quelqu'un ; `null` : aucune. */
    dernierEffacement: (): number | null => dernierEffacement.get() ?? null,
  };
}
