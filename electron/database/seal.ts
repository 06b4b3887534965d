import { createHash, randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/**
 * Le sceau d'une opération : une empreinte salée par valeur, chaînée d'opération en opération.
 * La chaîne ne contient aucune valeur : effacer une personne (`journal_valeur`) ne la rompt pas.
 */
interface LigneOperation {
  num: number; id: string; quand_utc: string; auteur: string; poste: string; type: string; libelle: string;
}
interface LigneJournal {
  seq: number; tbl: string; ligne: string; champ: string | null; h_avant: string | null; h_apres: string | null;
}

const empreinteValeur = (sel: Buffer, valeur: unknown): string | null =>
  valeur === null || valeur === undefined
    ? null
    : createHash('sha256').update(sel).update(`${typeof valeur}:${String(valeur)}`).digest('hex');

function empreinteOperation(precedente: string, operation: LigneOperation, lignes: readonly LigneJournal[]): string {
  const entree = [
    precedente,
    operation.num, operation.id, operation.quand_utc, operation.auteur, operation.poste, operation.type, operation.libelle,
    ...lignes.map((l) => [l.seq, l.tbl, l.ligne, l.champ, l.h_avant, l.h_apres]),
  ];
  return createHash('sha256').update(JSON.stringify(entree)).digest('hex');
}

const OPERATION = 'SELECT num, id, quand_utc, auteur, poste, type, libelle FROM operation';

/** Prépare le scellement sur une base : `sceller(num)` clôt une opération, dans sa transaction. */
export function createSceau(db: Database) {
  const operation = db.prepare<[number], LigneOperation>(`${OPERATION} WHERE num = ?`);
  const precedente = db.prepare<[number], { h: string | null }>('SELECT h FROM operation WHERE num < ? ORDER BY num DESC LIMIT 1');
  const valeurs = db.prepare<[number], { seq: number; tbl: string; ligne: string; champ: string | null; avant: unknown; apres: unknown }>(
    'SELECT seq, tbl, ligne, champ, avant, apres FROM journal_valeur WHERE operation = ? ORDER BY seq',
  );
  const saler = db.prepare('UPDATE journal_valeur SET sel = ? WHERE seq = ?');
  const inscrire = db.prepare('INSERT INTO journal (seq, operation, tbl, ligne, champ, h_avant, h_apres) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const clore = db.prepare('UPDATE operation SET h = ?, groupe = ? WHERE num = ?');

  return (num: number, groupe: string | null): void => {
    const ligne = operation.get(num);
    if (ligne === undefined) throw new Error(`Opération ${num} absente au moment de la sceller.`);
    const scellees = valeurs.all(num).map((v): LigneJournal => {
      const sel = randomBytes(16);
      saler.run(sel, v.seq);
      const scellee = { seq: v.seq, tbl: v.tbl, ligne: v.ligne, champ: v.champ, h_avant: empreinteValeur(sel, v.avant), h_apres: empreinteValeur(sel, v.apres) };
      inscrire.run(v.seq, num, v.tbl, v.ligne, v.champ, scellee.h_avant, scellee.h_apres);
      return scellee;
    });
    clore.run(empreinteOperation(precedente.get(num)?.h ?? '', ligne, scellees), groupe, num);
  };
}

/** Première rupture de la chaîne ; `null` : le journal est intact. */
export interface Rupture {
  readonly operation: number;
  readonly raison: 'chaine' | 'valeur';
}

/**
 * Recalcule toute la chaîne, puis compare chaque valeur encore gardée à son empreinte.
 * Une valeur effacée (ligne absente de `journal_valeur`) n'est pas une rupture.
 */
export function verifierChaine(db: Database): Rupture | null {
  const lignes = db.prepare<[number], LigneJournal>('SELECT seq, tbl, ligne, champ, h_avant, h_apres FROM journal WHERE operation = ? ORDER BY seq');
  let precedente = '';
  for (const operation of db.prepare<[], LigneOperation & { h: string | null }>(`SELECT num, id, quand_utc, auteur, poste, type, libelle, h FROM operation ORDER BY num`).iterate()) {
    const attendue = empreinteOperation(precedente, operation, lignes.all(operation.num));
    if (operation.h !== attendue) return { operation: operation.num, raison: 'chaine' };
    precedente = attendue;
  }
  const gardees = db.prepare<[], { operation: number; sel: Buffer; avant: unknown; apres: unknown; h_avant: string | null; h_apres: string | null }>(
    `SELECT j.operation, v.sel, v.avant, v.apres, j.h_avant, j.h_apres FROM journal j JOIN journal_valeur v ON v.seq = j.seq
     WHERE v.operation = j.operation AND v.tbl = j.tbl AND v.ligne = j.ligne ORDER BY j.seq`,
  );
  for (const v of gardees.iterate()) {
    if (empreinteValeur(v.sel, v.avant) !== v.h_avant || empreinteValeur(v.sel, v.apres) !== v.h_apres) {
      return { operation: v.operation, raison: 'valeur' };
    }
  }
  return null;
}
