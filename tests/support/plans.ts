import type { Database, Statement } from 'better-sqlite3';
import { uneBase } from './base.ts';

export interface PlanDeRequete {
  readonly sql: string;
  /** Ce que SQLite compte faire, étape par étape. */
  readonly etapes: readonly string[];
}

/**
 * Les plans de toutes les requêtes que prépare `employer` (un dépôt, ou des appels). Leurs paramètres restent inconnus :
 * deux bornes écrites de la même valeur passeraient pour une égalité.
 */
export function plansDe(employer: (db: Database) => unknown): readonly PlanDeRequete[] {
  const { db } = uneBase();
  const textes: string[] = [];
  const espion = new Proxy(db, {
    get: (cible, nom) =>
      nom === 'prepare' ? (sql: string): Statement => (textes.push(sql), cible.prepare(sql)) : Reflect.get(cible, nom),
  });
  employer(espion);
  return textes.map((sql) => {
    const anonyme = sql.replace(/@\w+/gu, '?');
    const inconnus = anonyme
      .split('?')
      .slice(1)
      .map(() => null);
    return {
      sql,
      etapes: db
        .prepare<null[], { detail: string }>(`EXPLAIN QUERY PLAN ${anonyme}`)
        .all(...inconnus)
        .map(({ detail }) => detail),
    };
  });
}
