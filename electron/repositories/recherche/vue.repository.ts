import type { Database } from 'better-sqlite3';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from '../modifier.ts';

/** Une recherche gardée sous un nom. */
interface VueDeRecherche {
  readonly id: string;
  readonly nom: string;
  readonly recherche: string;
}

/** Les recherches gardées. */
export function createVueDeRechercheRepository(db: Database) {
  const toutes = db.prepare<[], VueDeRecherche>('SELECT id, nom, recherche FROM vue_de_recherche ORDER BY nom_tri, id');
  const parId = db.prepare<[string], VueDeRecherche>('SELECT id, nom, recherche FROM vue_de_recherche WHERE id = ?');
  const inserer = db.prepare(
    'INSERT INTO vue_de_recherche (id, nom, nom_tri, recherche) VALUES (@id, @nom, @tri, @recherche)',
  );
  const supprimer = db.prepare<[string]>('DELETE FROM vue_de_recherche WHERE id = ?');
  return {
    toutes: (): VueDeRecherche[] => toutes.all(),
    parId: (id: string): VueDeRecherche | null => parId.get(id) ?? null,
    ajouter: (vue: VueDeRecherche): void => void inserer.run({ ...vue, tri: enTri(vue.nom) }),
    modifier: createModifier(db, 'vue_de_recherche', ['nom']),
    supprimer: (id: string): void => void supprimer.run(id),
  };
}
