import type { Database, Statement } from 'better-sqlite3';
import { ACTIVE } from '#electron/database/undo-active.ts';
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
  [({ du }) => du !== null, 'o.quand_utc >= @du'],
  [({ au }) => au !== null, 'o.quand_utc < @au'],
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
  const depuis = db.prepare<[number, number], { num: number; quandUtc: string; auteur: string; libelle: string }>(
    `SELECT num, quand_utc AS "quandUtc", auteur, libelle FROM operation WHERE num > ? ORDER BY num DESC
     LIMIT CAST(? AS INTEGER)`,
  );
  const jours = db
    .prepare<[number], number>(
      'SELECT count(*) FROM (SELECT DISTINCT substr(quand_utc, 1, 10) FROM operation LIMIT CAST(? AS INTEGER))',
    )
    .pluck();
  const retraits = db.prepare<[{ depuisUtc: string; combien: number }], OperationLue>(
    `SELECT ${COLONNES} FROM operation o
     WHERE o.quand_utc >= @depuisUtc AND o.annulable = 1 AND o.annule IS NULL AND o.refait IS NULL
       AND (o.libelle GLOB 'Supprimer*' OR o.libelle GLOB 'Retirer*' OR o.libelle GLOB 'Ôter*' OR o.libelle GLOB 'Effacer*' OR o.libelle GLOB 'Ne plus*')
       AND EXISTS (SELECT 1 FROM journal_valeur v WHERE v.operation = o.num AND v.champ IS NULL AND v.apres IS NULL)
       AND ${ACTIVE} ORDER BY o.num DESC LIMIT CAST(@combien AS INTEGER)`,
  );
  const effacement = db
    .prepare<[number], number>('SELECT EXISTS (SELECT 1 FROM trace_donnees WHERE operation > ?)')
    .pluck();
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
    /** Combien de jours on a travaillé dans ce fichier ; compte jusqu'à `auPlus`. */
    joursDeTravail: (auPlus: number): number => jours.get(auPlus) ?? 0,
    /** Les opérations qui ont retiré une partie d'un objet depuis cet instant, et que rien n'a défaites ; la plus récente d'abord. */
    retraits: (depuisUtc: string, combien: number): OperationLue[] => retraits.all({ depuisUtc, combien }),
    /** Ce qui a été fait après une opération, le plus récent d'abord. */
    depuis: (num: number, combien: number) => depuis.all(num, combien),
    /** Un effacement de données personnelles a eu lieu après cette opération. */
    effacementDepuis: (num: number): boolean => effacement.get(num) === 1,
    /** Les mots tapés, pour l'index ; `null` s'il n'y en a aucun. */
    enRequete: (texte: string): string | null => enRequeteFts(texte) || null,
  };
}
