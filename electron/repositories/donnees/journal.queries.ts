import type { Database, Statement } from 'better-sqlite3';
import { enRequeteFts } from '../recherche/palette.repository.ts';

/** Ce que l'on cherche dans l'historique du fichier ; `null` : peu importe. */
export interface CriteresDuJournal {
  readonly auteur: string | null;
  /** Instants universels ISO ; `au` non compris. */
  readonly du: string | null;
  readonly au: string | null;
  /** Les types d'opération retenus, en JSON. */
  readonly types: string | null;
  readonly poste: string | null;
  readonly pasPoste: string | null;
  readonly fenetre: number | null;
  /** Les libellés retenus, en JSON, et ce qui se cherche dans les objets. */
  readonly libelles: string | null;
  readonly texte: string | null;
}

export interface OperationLue {
  readonly num: number;
  readonly quandUtc: string;
  readonly auteur: string;
  readonly poste: string;
  readonly fenetre: number;
  readonly type: string;
  readonly libelle: string;
  readonly annulable: 0 | 1;
  readonly annule: number | null;
  readonly refait: number | null;
  /** L'opération qui l'a défaite, si rien ne l'a rétablie depuis. */
  readonly defaitePar: number | null;
}

export interface EcritureLueDuJournal {
  readonly tbl: string;
  readonly ligne: string;
  readonly champ: string | null;
  readonly avant: unknown;
  readonly apres: unknown;
}

const COLONNES = `o.num, o.quand_utc AS "quandUtc", o.auteur, o.poste, o.fenetre, o.type, o.libelle, o.annulable, o.annule, o.refait,
  (SELECT a.num FROM operation a WHERE a.annule = o.num AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.refait = a.num)
   ORDER BY a.num DESC LIMIT 1) AS "defaitePar"`;

/** Ce qu'une annulation défait, ce qu'un rétablissement refait, est du genre de l'opération de départ. */
const TYPE = `CASE WHEN o.type <> 'historique.inverse' THEN o.type ELSE (SELECT d.type FROM operation d
  WHERE d.num = coalesce(o.annule, (SELECT a.annule FROM operation a WHERE a.num = o.refait))) END`;

/** Objets dont le texte répond, et dont on suit les opérations : au-delà, on précise. */
const OBJETS_CHERCHES = 200;

const CLAUSES: readonly (readonly [present: (c: CriteresDuJournal) => boolean, sql: string])[] = [
  [({ auteur }) => auteur !== null, 'o.auteur = @auteur'],
  [({ du }) => du !== null, 'o.num >= (SELECT min(num) FROM operation WHERE quand_utc >= @du) AND o.quand_utc >= @du'],
  [({ au }) => au !== null, 'o.num <= (SELECT max(num) FROM operation WHERE quand_utc < @au) AND o.quand_utc < @au'],
  [({ types }) => types !== null, `${TYPE} IN (SELECT value FROM json_each(@types))`],
  [({ poste }) => poste !== null, 'o.poste = @poste'],
  [({ pasPoste }) => pasPoste !== null, 'o.poste <> @pasPoste'],
  [({ fenetre }) => fenetre !== null, 'o.fenetre = @fenetre'],
  [
    ({ texte }) => texte !== null,
    `(o.libelle IN (SELECT value FROM json_each(@libelles)) OR o.num IN (
       SELECT v.operation FROM (SELECT p.tbl, p.ligne FROM passage_fts f JOIN passage p ON p.num = f.rowid
         WHERE passage_fts MATCH @texte LIMIT ${OBJETS_CHERCHES}) t
       JOIN journal_valeur v ON v.tbl = t.tbl AND v.ligne = t.ligne))`,
  ],
];

const ou = (criteres: CriteresDuJournal): string =>
  CLAUSES.filter(([present]) => present(criteres))
    .map(([, sql]) => sql)
    .join(' AND ') || '1';

/** Parcourt tout le journal, du plus récent au plus ancien, par tranches. */
export function createJournalQueries(db: Database) {
  const preparees = new Map<string, Statement<unknown[], unknown>>();
  const phrase = <L>(sql: string): Statement<unknown[], L> => {
    const prete = preparees.get(sql) ?? db.prepare<unknown[]>(sql);
    preparees.set(sql, prete);
    return prete as Statement<unknown[], L>;
  };
  const seule = db.prepare<[number], OperationLue>(`SELECT ${COLONNES} FROM operation o WHERE o.num = ?`);
  const auteurs = db.prepare<[], { auteur: string; operations: number }>(
    'SELECT auteur, count(*) AS operations FROM operation GROUP BY auteur ORDER BY 2 DESC',
  );
  const libelles = db.prepare<[], string>('SELECT DISTINCT libelle FROM operation').pluck();
  const ecritures = db.prepare<[number, number], EcritureLueDuJournal>(
    'SELECT tbl, ligne, champ, avant, apres FROM journal_valeur WHERE operation = ? ORDER BY seq LIMIT CAST(? AS INTEGER)',
  );
  const nombre = db
    .prepare<[number], number>('SELECT count(*) FROM (SELECT 1 FROM journal WHERE operation = ? LIMIT 10000)')
    .pluck();
  const bornes = db.prepare<[], { premiere: string | null; derniere: string | null; operations: number }>(
    `SELECT (SELECT quand_utc FROM operation ORDER BY num LIMIT 1) AS premiere,
       (SELECT quand_utc FROM operation ORDER BY num DESC LIMIT 1) AS derniere, (SELECT count(*) FROM operation) AS operations`,
  );
  return {
    compter: (criteres: CriteresDuJournal): number =>
      phrase<{ n: number }>(`SELECT count(*) AS n FROM operation o WHERE ${ou(criteres)}`).get(criteres)?.n ?? 0,
    /** @param debut premier rang voulu, à partir de 0 */
    tranche: (criteres: CriteresDuJournal, debut: number, combien: number): OperationLue[] =>
      phrase<OperationLue>(
        `SELECT ${COLONNES} FROM operation o WHERE ${ou(criteres)} ORDER BY o.num DESC
         LIMIT CAST(@combien AS INTEGER) OFFSET CAST(@debut AS INTEGER)`,
      ).all({ ...criteres, debut, combien }),
    operation: (num: number): OperationLue | null => seule.get(num) ?? null,
    auteurs: () => auteurs.all(),
    /** Tous les libellés du journal, chacun une fois. */
    libelles: (): string[] => libelles.all(),
    /** Les premières écritures d'une opération, dans l'ordre. */
    ecritures: (num: number, combien: number): EcritureLueDuJournal[] => ecritures.all(num, combien),
    /** Combien de valeurs elle a écrites ; dix mille au plus. */
    nombreDEcritures: (num: number): number => nombre.get(num) ?? 0,
    bornes: () => bornes.get() ?? { premiere: null, derniere: null, operations: 0 },
    /** Les mots tapés, pour l'index ; `null` s'il n'y en a aucun. */
    enRequete: (texte: string): string | null => enRequeteFts(texte) || null,
  };
}
