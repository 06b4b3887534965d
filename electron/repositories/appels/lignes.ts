import type { Database } from 'better-sqlite3';
import { enColonne } from '#shared/text/colonne.ts';
import { createModifier } from '../modifier.ts';

interface Table<T> {
  readonly table: string;
  /** La colonne de l'objet qui les porte : « appel_id ». */
  readonly parent: string;
  readonly champs: readonly (keyof T & string)[];
  readonly booleens?: readonly (keyof T & string)[];
  /** Ce que les lignes disent d'un objet lié : `nom` d'une structure. */
  readonly lues?: string;
  readonly ordre?: string;
}

/** Les lignes d'un objet, dans leur rang : les lire, en ajouter une à la fin, la modifier, la retirer. */
export function createLignes<T extends { readonly id: string }>(
  db: Database,
  { table, parent, champs, booleens = [], lues = '', ordre = 't.rang, t.id' }: Table<T>,
) {
  const siens = champs.filter((champ) => champ !== 'id');
  const colonnes = ['t.id', ...siens.map((champ) => `t.${enColonne(champ)} AS "${champ}"`)].join(', ');
  type Brute = Record<string, unknown>;
  /** La ligne vient d'être lue : ses booléens s'y posent, rien ne se recopie. */
  const lire = <L extends T>(brute: Brute): L => {
    for (const champ of booleens) brute[champ] = brute[champ] === 1;
    return brute as L;
  };
  const de = db.prepare<[string], Brute>(
    `SELECT ${colonnes}${lues} FROM ${table} t WHERE t.${parent} = ? ORDER BY ${ordre}`,
  );
  const toutes = db.prepare<[string], Brute>(
    `SELECT ${colonnes}${lues}, t.${parent} AS parent FROM ${table} t WHERE t.${parent} IN (SELECT value FROM json_each(?)) ORDER BY ${ordre}`,
  );
  const parentDe = db.prepare<[string], string>(`SELECT ${parent} FROM ${table} WHERE id = ?`).pluck();
  const noms = ['id', ...siens.map(enColonne)];
  const valeurs = ['@id', ...siens.map((champ) => `@${champ}`)];
  const inserer = db.prepare(
    `INSERT INTO ${table} (${noms.join(', ')}, ${parent}, rang) VALUES (${valeurs.join(', ')}, @parent,
       (SELECT 1 + coalesce(max(rang), 0) FROM ${table} WHERE ${parent} = @parent))`,
  );
  const oter = db.prepare<[string]>(`DELETE FROM ${table} WHERE id = ?`);
  const enSql = (ligne: object) =>
    Object.fromEntries(
      Object.entries(ligne).map(([champ, valeur]) => [champ, typeof valeur === 'boolean' ? Number(valeur) : valeur]),
    );
  return {
    de: (id: string): T[] => de.all(id).map((brute) => lire<T>(brute)),
    /** Celles de tous ces objets, d'une lecture. */
    deTous: (ids: readonly string[]): (T & { readonly parent: string })[] =>
      toutes.all(JSON.stringify(ids)).map((brute) => lire<T & { readonly parent: string }>(brute)),
    parentDe: (id: string): string | null => parentDe.get(id) ?? null,
    ajouter: (parentId: string, ligne: Omit<T, 'nom' | 'nombre'>): void =>
      void inserer.run({ ...enSql(ligne), parent: parentId }),
    modifier: createModifier(db, table, siens),
    retirer: (id: string): boolean => oter.run(id).changes > 0,
  };
}
