import type { Database, Statement } from 'better-sqlite3';
import { enTri } from '#shared/text/tri.ts';

const preparees = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>();

/** Prépare une phrase SQL une seule fois par base : des milliers de phrases oubliées ralentiraient chaque annulation. */
export function phrase<L = unknown>(db: Database, sql: string): Statement<unknown[], L> {
  const deLaBase = preparees.get(db) ?? new Map<string, Statement<unknown[], unknown>>();
  preparees.set(db, deLaBase);
  const prete = deLaBase.get(sql) ?? db.prepare<unknown[], unknown>(sql);
  deLaBase.set(sql, prete);
  return prete as Statement<unknown[], L>;
}

/** Lignes de métier écrites sans passer par un service : le schéma réel, et rien d'autre. */
export const ajouter = (db: Database, table: string, ligne: Readonly<Record<string, string | number | null>>): void => {
  const noms = Object.keys(ligne);
  phrase(
    db,
    `INSERT INTO ${table} (${noms.map((n) => `"${n}"`).join(', ')}) VALUES (${noms.map(() => '?').join(', ')})`,
  ).run(...Object.values(ligne));
};

export const uneInstance = (db: Database, id: string, complement = 'du Haut-Rhin'): void =>
  ajouter(db, 'instance', { id, type: 'CDPE', complement, complement_tri: enTri(complement), departement_code: '68' });

export const uneStructure = (db: Database, id: string, nom: string): void =>
  ajouter(db, 'structure', { id, nom, nom_tri: enTri(nom) });

export const unePersonne = (db: Database, id: string, nom: string, structureId: string | null = null): void =>
  ajouter(db, 'personne', { id, nom, nom_tri: enTri(nom), structure_id: structureId });

export const uneReunion = (db: Database, id: string, instanceId: string): void =>
  ajouter(db, 'reunion', { id, instance_id: instanceId, date: '2026-04-02', heure_debut: '09:30' });

export const unPoint = (db: Database, id: string, reunionId: string, titre: string, rang = 1): void =>
  ajouter(db, 'point', { id, reunion_id: reunionId, rang, titre, nature: 'information' });
