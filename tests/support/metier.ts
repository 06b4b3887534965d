import type { Database } from 'better-sqlite3';
import { enTri } from '#shared/text/tri.ts';

/** Lignes de métier écrites sans passer par un service : le schéma réel, et rien d'autre. */
export const ajouter = (db: Database, table: string, ligne: Readonly<Record<string, string | number | null>>): void => {
  const noms = Object.keys(ligne);
  db.prepare(`INSERT INTO ${table} (${noms.map((n) => `"${n}"`).join(', ')}) VALUES (${noms.map(() => '?').join(', ')})`).run(...Object.values(ligne));
};

export const uneInstance = (db: Database, id: string, complement = 'du Haut-Rhin'): void =>
  ajouter(db, 'instance', { id, type: 'CDPE', complement, complement_tri: enTri(complement), departement_code: '68' });

export const uneStructure = (db: Database, id: string, nom: string): void => ajouter(db, 'structure', { id, nom, nom_tri: enTri(nom) });

export const unePersonne = (db: Database, id: string, nom: string, structureId: string | null = null): void =>
  ajouter(db, 'personne', { id, nom, nom_tri: enTri(nom), structure_id: structureId });

export const uneReunion = (db: Database, id: string, instanceId: string): void =>
  ajouter(db, 'reunion', { id, instance_id: instanceId, date: '2026-04-02', heure_debut: '09:30' });

export const unPoint = (db: Database, id: string, reunionId: string, titre: string, rang = 1): void =>
  ajouter(db, 'point', { id, reunion_id: reunionId, rang, titre, nature: 'information' });
