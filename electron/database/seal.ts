import { hash, randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Ecriture } from './operation.ts';
import { aChacun, type Suite } from '#shared/travail/suite.ts';

/**
 * Le sceau d'une opération : une empreinte salée par valeur, chaînée d'opération en opération.
 * La chaîne ne contient aucune valeur : effacer une personne (`journal_valeur`) ne la rompt pas.
 */
interface LigneOperation {
  num: number;
  id: string;
  quand_utc: string;
  auteur: string;
  poste: string;
  fenetre: number;
  type: string;
  libelle: string;
  annulable: number;
  groupe: string | null;
  annule: number | null;
  refait: number | null;
}
interface LigneJournal {
  seq: number;
  tbl: string;
  ligne: string;
  champ: string | null;
  h_avant: string | null;
  h_apres: string | null;
}

const empreinteValeur = (sel: Buffer, valeur: unknown): string | null =>
  valeur === null || valeur === undefined
    ? null
    : hash('sha256', Buffer.concat([sel, Buffer.from(`${typeof valeur}:${String(valeur)}`)]), 'hex');

function empreinteOperation(precedente: string, operation: LigneOperation, lignes: readonly LigneJournal[]): string {
  const entree = [
    precedente,
    operation.num,
    operation.id,
    operation.quand_utc,
    operation.auteur,
    operation.poste,
    operation.fenetre,
    operation.type,
    operation.libelle,
    operation.annulable,
    operation.groupe,
    operation.annule,
    operation.refait,
    ...lignes.map((l) => [l.seq, l.tbl, l.ligne, l.champ, l.h_avant, l.h_apres]),
  ];
  return hash('sha256', JSON.stringify(entree), 'hex');
}

const COLONNES = 'num, id, quand_utc, auteur, poste, fenetre, type, libelle, annulable, groupe, annule, refait';

/** Octets d'un sel : un par valeur. */
const SEL = 16;

/** Prépare le scellement sur une base : `sceller` clôt une opération et ses écritures, dans sa transaction, l'une après l'autre. */
export function createSceau(db: Database) {
  const operation = db.prepare<[number], LigneOperation>(`SELECT ${COLONNES} FROM operation WHERE num = ?`);
  const precedente = db.prepare<[number], { h: string | null }>(
    'SELECT h FROM operation WHERE num < ? ORDER BY num DESC LIMIT 1',
  );
  const saler = db.prepare('UPDATE journal_valeur SET sel = ? WHERE seq = ?');
  const inscrire = db.prepare(
    'INSERT INTO journal (seq, operation, tbl, ligne, champ, h_avant, h_apres) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const clore = db.prepare('UPDATE operation SET h = ?, groupe = ? WHERE num = ?');

  return function* sceller(num: number, groupe: string | null, ecritures: readonly Ecriture[]): Suite<void> {
    const ligne = operation.get(num);
    if (ligne === undefined) throw new Error(`Opération ${num} absente au moment de la sceller.`);
    const scellees: LigneJournal[] = [];
    const sels = randomBytes(ecritures.length * SEL);
    yield* aChacun(ecritures, 'Mise au journal', ({ seq, tbl, ligne: id, champ, avant, apres }) => {
      const rang = scellees.length;
      const sel = sels.subarray(rang * SEL, (rang + 1) * SEL);
      saler.run(sel, seq);
      const [h_avant, h_apres] = [empreinteValeur(sel, avant), empreinteValeur(sel, apres)];
      inscrire.run(seq, num, tbl, id, champ, h_avant, h_apres);
      scellees.push({ seq, tbl, ligne: id, champ, h_avant, h_apres });
    });
    clore.run(empreinteOperation(precedente.get(num)?.h ?? '', { ...ligne, groupe }, scellees), groupe, num);
  };
}

/** Opération dont l'empreinte est connue par ailleurs (manifeste d'une sauvegarde) : elle trahit une fin de journal retirée. */
export interface Ancre {
  readonly operation: number;
  readonly chaine: string;
}

/** Dernière opération scellée et son empreinte ; `null` dans un fichier neuf. */
export const ancreDuFichier = (db: Database): Ancre | null =>
  db.prepare<[], Ancre>('SELECT num AS operation, h AS chaine FROM operation ORDER BY num DESC LIMIT 1').get() ?? null;

/** Première rupture du journal ; `null` : il est intact. */
export interface Rupture {
  readonly operation: number;
  readonly raison: 'chaine' | 'valeur';
}

/** Recalcule la chaîne d'opération en opération : la première dont l'empreinte ne répond plus. */
function ruptureDeChaine(db: Database): number | null {
  const lignes = db.prepare<[number], LigneJournal>(
    'SELECT seq, tbl, ligne, champ, h_avant, h_apres FROM journal WHERE operation = ? ORDER BY seq',
  );
  let precedente = '';
  for (const operation of db
    .prepare<[], LigneOperation & { h: string | null }>(`SELECT ${COLONNES}, h FROM operation ORDER BY num`)
    .iterate()) {
    const attendue = empreinteOperation(precedente, operation, lignes.all(operation.num));
    if (operation.h !== attendue) return operation.num;
    precedente = attendue;
  }
  return null;
}

/** Lignes de la chaîne dont l'opération a été retirée : elles disent laquelle, ce que la suite ne dit pas. */
const operationRetiree = (db: Database): number | null =>
  db
    .prepare<[], number | null>('SELECT min(operation) FROM journal WHERE operation NOT IN (SELECT num FROM operation)')
    .pluck()
    .get() ?? null;

/** Valeurs gardées : chacune répond à une ligne de la chaîne, à la même place, avec la même empreinte. */
function ruptureDeValeur(db: Database): number | null {
  const gardees = db.prepare<
    [],
    {
      operation: number;
      fidele: number | null;
      sel: Buffer;
      avant: unknown;
      apres: unknown;
      h_avant: string | null;
      h_apres: string | null;
    }
  >(
    `SELECT coalesce(j.operation, v.operation) AS operation, v.sel, v.avant, v.apres, j.h_avant, j.h_apres,
       (v.operation, v.tbl, v.ligne) = (j.operation, j.tbl, j.ligne) AND v.champ IS j.champ AS fidele
     FROM journal_valeur v LEFT JOIN journal j ON j.seq = v.seq ORDER BY operation`,
  );
  for (const v of gardees.iterate()) {
    const juste =
      v.fidele === 1 &&
      Buffer.isBuffer(v.sel) &&
      empreinteValeur(v.sel, v.avant) === v.h_avant &&
      empreinteValeur(v.sel, v.apres) === v.h_apres;
    if (!juste) return v.operation;
  }
  return null;
}

function ancreRompue(db: Database, ancre: Ancre): boolean {
  return (
    db.prepare<[number], string | null>('SELECT h FROM operation WHERE num = ?').pluck().get(ancre.operation) !==
    ancre.chaine
  );
}

/**
 * Recalcule toute la chaîne, puis compare chaque valeur encore gardée à son empreinte.
 * Une valeur effacée (ligne absente de `journal_valeur`) n'est pas une rupture.
 * @param ancre Dernière opération connue d'une sauvegarde : sans elle, une fin de journal retirée ne se voit pas.
 */
export function verifierChaine(db: Database, ancre: Ancre | null = null): Rupture | null {
  const chaine = [ruptureDeChaine(db), operationRetiree(db)].filter((num) => num !== null);
  if (chaine.length > 0) return { operation: Math.min(...chaine), raison: 'chaine' };
  const valeur = ruptureDeValeur(db);
  if (valeur !== null) return { operation: valeur, raison: 'valeur' };
  return ancre !== null && ancreRompue(db, ancre) ? { operation: ancre.operation, raison: 'chaine' } : null;
}
