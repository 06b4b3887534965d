import type { Database } from 'better-sqlite3';
import { type TableJournalisee, tablesJournalisees } from './journaled-tables.ts';

/**
 * Déclencheurs du journal, engendrés d'après le schéma : une ligne entière à l'ajout et à la
 * suppression, une ligne par champ changé à la modification. Ils lisent l'opération en cours ; vide,
 * la contrainte NOT NULL de `journal_valeur.operation` refuse l'écriture : rien n'échappe au journal.
 */
const EN_COURS = '(SELECT operation FROM operation_en_cours)';
const guillemets = (nom: string) => `"${nom}"`;

function ligneEntiere(table: TableJournalisee, sens: 'OLD' | 'NEW'): string {
  return `json_object(${table.colonnes.map((c) => `'${c}', ${sens}.${guillemets(c)}`).join(', ')})`;
}

function texteDesDeclencheurs(table: TableJournalisee): { nom: string; sql: string }[] {
  const colonnes = 'INSERT INTO journal_valeur (operation, tbl, ligne, champ, avant, apres)';
  const champs = table.colonnes.filter((c) => c !== 'id');
  const parChamp = champs.map(
    (c) =>
      `${colonnes} SELECT ${EN_COURS}, '${table.nom}', NEW.id, '${c}', OLD.${guillemets(c)}, NEW.${guillemets(c)} ` +
      `WHERE OLD.${guillemets(c)} IS NOT NEW.${guillemets(c)};`,
  );
  const declencheur = (suffixe: string, moment: string, corps: string) => {
    const nom = `j_${table.nom}_${suffixe}`;
    return { nom, sql: `CREATE TRIGGER ${nom} ${moment} ON ${table.nom} BEGIN ${corps} END` };
  };
  return [
    declencheur(
      'i',
      'AFTER INSERT',
      `${colonnes} VALUES (${EN_COURS}, '${table.nom}', NEW.id, NULL, NULL, ${ligneEntiere(table, 'NEW')});`,
    ),
    declencheur(
      'd',
      'AFTER DELETE',
      `${colonnes} VALUES (${EN_COURS}, '${table.nom}', OLD.id, NULL, ${ligneEntiere(table, 'OLD')}, NULL);`,
    ),
    declencheur('u', 'AFTER UPDATE', parChamp.join(' ')),
    declencheur('k', 'BEFORE UPDATE OF id', `SELECT RAISE(ABORT, 'un identifiant ne change pas');`),
  ];
}

const poses = (db: Database) =>
  db
    .prepare<[], { nom: string; sql: string }>(
      `SELECT name AS nom, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'j_*'`,
    )
    .all();

/** Retire tous les déclencheurs engendrés : une migration s'écrit sans eux. */
export function retirerDeclencheurs(db: Database): void {
  for (const { nom } of poses(db)) db.exec(`DROP TRIGGER ${nom}`);
}

/** Pose les déclencheurs de toutes les tables journalisées du schéma présent. */
export function poserDeclencheurs(db: Database): void {
  for (const table of tablesJournalisees(db)) for (const { sql } of texteDesDeclencheurs(table)) db.exec(sql);
}

/** Les déclencheurs présents sont-ils, mot pour mot, ceux du générateur ? */
export function declencheursConformes(db: Database): boolean {
  const voulus = tablesJournalisees(db).flatMap(texteDesDeclencheurs);
  const presents = new Map(poses(db).map(({ nom, sql }) => [nom, sql]));
  return presents.size === voulus.length && voulus.every(({ nom, sql }) => presents.get(nom) === sql);
}
