import type { Database } from 'better-sqlite3';
import { type BlocFacultatif, blocFacultatifSchema } from '#shared/domain/feuille-de-route/blocs.data.ts';
import type { Axe, Feuille, Objectif } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from '../modifier.ts';
import { DATE_PASSEE } from './resume-de-fiche.ts';

const COLONNES = `id, contrat_id AS "contratId", instance_id AS "instanceId", intitule, debut, fin,
  suivie_par_id AS "suivieParId", diagnostic`;

/** Combien de fiches une feuille porte, et combien appellent un regard ; bloquée, une fiche en retard ne compte qu'une fois. */
export interface ComptesDeFeuille {
  readonly id: string;
  readonly fiches: number;
  readonly bloquees: number;
  readonly enRetard: number;
}

/** Les feuilles de route, leurs axes et leurs objectifs, dans leur rang (1 : premier). */
export function createFeuilleDeRouteRepository(db: Database) {
  const parId = db.prepare<[string], Feuille>(
    `SELECT ${COLONNES} FROM feuille_de_route WHERE id = ? AND supprime_le IS NULL`,
  );
  const toutes = db.prepare<[], Feuille>(
    `SELECT ${COLONNES} FROM feuille_de_route WHERE supprime_le IS NULL ORDER BY debut DESC, intitule_tri, id`,
  );
  const comptes = db.prepare<[{ jour: string }], ComptesDeFeuille>(
    `SELECT a.feuille_id AS id, count(*) AS fiches, sum(f.etat = 'bloquee') AS bloquees,
       sum(f.etat NOT IN ('terminee', 'abandonnee', 'bloquee') AND f.reportee_vers_id IS NULL AND (coalesce(f.fin < @jour, 0) OR ${DATE_PASSEE})) AS "enRetard"
     FROM axe a JOIN inscription i ON i.axe_id = a.id JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL
     GROUP BY a.feuille_id`,
  );
  const inserer = db.prepare(
    `INSERT INTO feuille_de_route (id, contrat_id, instance_id, intitule, intitule_tri, debut, fin)
     VALUES (@id, @contratId, @instanceId, @intitule, @intituleTri, @debut, @fin)`,
  );
  const blocsMasques = db.prepare<[string], string>('SELECT blocs_masques FROM feuille_de_route WHERE id = ?').pluck();
  const masquer = db.prepare('UPDATE feuille_de_route SET blocs_masques = ? WHERE id = ?');
  const corbeille = db.prepare('UPDATE feuille_de_route SET supprime_le = ? WHERE id = ?');
  const axes = db.prepare<[string], Axe>(
    'SELECT id, rang, intitule, rattachement FROM axe WHERE feuille_id = ? ORDER BY rang, id',
  );
  const feuilleDeLAxe = db.prepare<[string], string>('SELECT feuille_id FROM axe WHERE id = ?').pluck();
  const ajouterAxe = db.prepare(
    'INSERT INTO axe (id, feuille_id, rang, intitule, rattachement) VALUES (@id, @feuilleId, @rang, @intitule, @rattachement)',
  );
  const rangerAxe = db.prepare('UPDATE axe SET rang = ? WHERE id = ? AND rang <> ?');
  const retirerAxe = db.prepare('DELETE FROM axe WHERE id = ?');
  const objectifs = db.prepare<[string], Objectif>(
    `SELECT o.id, o.axe_id AS "axeId", o.rang, o.intitule FROM axe a JOIN objectif o ON o.axe_id = a.id
     WHERE a.feuille_id = ? ORDER BY o.rang, o.id`,
  );
  const objectif = db.prepare<[string], Objectif>(
    'SELECT id, axe_id AS "axeId", rang, intitule FROM objectif WHERE id = ?',
  );
  const ajouterObjectif = db.prepare(
    'INSERT INTO objectif (id, axe_id, rang, intitule) VALUES (@id, @axeId, @rang, @intitule)',
  );
  const rangerObjectif = db.prepare('UPDATE objectif SET rang = ? WHERE id = ? AND rang <> ?');
  const retirerObjectif = db.prepare('DELETE FROM objectif WHERE id = ?');

  return {
    parId: (id: string): Feuille | null => parId.get(id) ?? null,
    /** Toutes, la plus récente d'abord ; la corbeille n'y est pas. */
    toutes: (): Feuille[] => toutes.all(),
    /** Ses comptes à une date civile, par feuille ; sans fiche, aucune ligne. */
    comptes: (jour: string) => new Map(comptes.all({ jour }).map((compte) => [compte.id, compte])),
    ajouter: (feuille: Omit<Feuille, 'suivieParId' | 'diagnostic'>): void =>
      void inserer.run({ ...feuille, intituleTri: enTri(feuille.intitule) }),
    modifier: createModifier(db, 'feuille_de_route', ['intitule', 'debut', 'fin', 'suivieParId', 'diagnostic']),
    /** Les blocs facultatifs que ses fiches ne proposent pas. */
    blocsMasques: (id: string): BlocFacultatif[] =>
      blocFacultatifSchema.options.filter((bloc) => (blocsMasques.get(id) ?? '').split(' ').includes(bloc)),
    masquer: (id: string, blocs: readonly BlocFacultatif[]): void => void masquer.run(blocs.join(' '), id),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprimee: (id: string, quand: string | null): boolean => corbeille.run(quand, id).changes > 0,

    axes: (feuilleId: string): Axe[] => axes.all(feuilleId),
    feuilleDeLAxe: (axeId: string): string | null => feuilleDeLAxe.get(axeId) ?? null,
    ajouterAxe: (axe: Axe & { readonly feuilleId: string }): void => void ajouterAxe.run(axe),
    modifierAxe: createModifier(db, 'axe', ['intitule', 'rattachement']),
    ordonnerAxes: (ids: readonly string[]): void => ids.forEach((id, i) => rangerAxe.run(i + 1, id, i + 1)),
    retirerAxe: (id: string): boolean => retirerAxe.run(id).changes > 0,

    objectifs: (feuilleId: string): Objectif[] => objectifs.all(feuilleId),
    objectif: (id: string): Objectif | null => objectif.get(id) ?? null,
    ajouterObjectif: (un: Objectif): void => void ajouterObjectif.run(un),
    modifierObjectif: createModifier(db, 'objectif', ['intitule', 'axeId']),
    ordonnerObjectifs: (ids: readonly string[]): void => ids.forEach((id, i) => rangerObjectif.run(i + 1, id, i + 1)),
    retirerObjectif: (id: string): boolean => retirerObjectif.run(id).changes > 0,
  };
}
