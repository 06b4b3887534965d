import type { Database } from 'better-sqlite3';
import Sqlite from 'better-sqlite3';
import { createObjetsTouches } from '#electron/repositories/donnees/objets-touches.queries.ts';
import { tablesJournalisees } from '../journaled-tables.ts';
import { surUneCopieDeLecture } from './lire-une-copie.ts';

type Ligne = Readonly<Record<string, unknown>> & { readonly id: string };

/** Ce qu'est devenu un objet de la sauvegarde dans le fichier présent, ou ce qui y est venu depuis. */
export interface ObjetCompare {
  readonly tbl: string;
  readonly id: string;
  /** `null` : rien ne le nomme. */
  readonly nom: string | null;
  readonly derniere: Readonly<Record<string, unknown>> | null;
  /** `disparu` : à la corbeille ou effacé ; `ajoute` : la sauvegarde ne l'a pas. */
  readonly sens: 'disparu' | 'change' | 'ajoute';
  /** Lignes qui diffèrent, parties comprises. */
  readonly lignes: number;
}

const pareilles = (une: Ligne, autre: Ligne, colonnes: readonly string[]): boolean =>
  colonnes.every((colonne) => (une[colonne] ?? null) === (autre[colonne] ?? null));

/** Les lignes qui diffèrent d'une table, les deux lues une fois, dans l'ordre des identifiants. */
function* differences(avant: Database, apres: Database, tbl: string, colonnes: readonly string[]): Generator<string> {
  const sql = `SELECT ${colonnes.map((c) => `"${c}"`).join(', ')} FROM ${tbl} ORDER BY id`;
  const [a, b] = [avant, apres].map((db) => db.prepare<[], Ligne>(sql).iterate());
  if (a === undefined || b === undefined) return;
  let [une, autre] = [a.next(), b.next()];
  while (une.done !== true || autre.done !== true) {
    const [ida, idb] = [une.done === true ? null : une.value.id, autre.done === true ? null : autre.value.id];
    if (ida !== null && (idb === null || ida < idb)) {
      yield ida;
      une = a.next();
    } else if (idb !== null && (ida === null || idb < ida)) {
      yield idb;
      autre = b.next();
    } else {
      if (une.done !== true && autre.done !== true && !pareilles(une.value, autre.value, colonnes)) yield une.value.id;
      [une, autre] = [a.next(), b.next()];
    }
  }
}

/** Compare deux fichiers du même format, objet par objet. */
export function comparerDeuxFichiers(avant: Database, apres: Database): ObjetCompare[] {
  const [objetsAvant, objetsApres] = [createObjetsTouches(avant), createObjetsTouches(apres)];
  const compte = new Map<string, { tbl: string; id: string; lignes: number }>();
  for (const { nom: tbl, colonnes } of tablesJournalisees(apres)) {
    // Toute la table d'abord : remonter lit les mêmes fichiers.
    for (const ligne of [...differences(avant, apres, tbl, colonnes)]) {
      const depuis = objetsApres.presente(tbl, ligne) ? objetsApres : objetsAvant;
      const racine = depuis.remonter({ tbl, ligne });
      const cle = `${racine.tbl}/${racine.ligne}`;
      const vu = compte.get(cle) ?? { tbl: racine.tbl, id: racine.ligne, lignes: 0 };
      compte.set(cle, { ...vu, lignes: vu.lignes + 1 });
    }
  }
  return [...compte.values()].map(({ tbl, id, lignes }) => {
    const designe = { tbl, ligne: id };
    const [ancien, present] = [objetsAvant.nommer(designe), objetsApres.nommer(designe)];
    const [la, ici] = [objetsAvant.presente(tbl, id), objetsApres.presente(tbl, id)];
    const disparu = la && (!ici || (present.supprime && !ancien.supprime));
    return {
      tbl,
      id,
      lignes,
      nom: (la ? ancien.nom : null) ?? present.nom,
      derniere: ancien.derniere ?? present.derniere,
      sens: disparu ? ('disparu' as const) : la ? ('change' as const) : ('ajoute' as const),
    };
  });
}

/** Compare une sauvegarde à une copie du fichier présent ; deux connexions, jamais l'une attachée à l'autre. */
export const comparerSauvegarde = (sauvegarde: string, present: string): ObjetCompare[] =>
  surUneCopieDeLecture(sauvegarde, (avant) => {
    const apres = new Sqlite(present, { fileMustExist: true });
    try {
      return comparerDeuxFichiers(avant, apres);
    } finally {
      apres.close();
    }
  });
