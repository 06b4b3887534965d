import type { Database } from 'better-sqlite3';
import type { Structure } from '#shared/domain/annuaire/structure.schema.ts';
import type { TerritoireNomme } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { plageDe } from '#electron/database/plages.ts';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from '../modifier.ts';
import { enRequeteFts } from '../recherche/palette.repository.ts';

const COLONNES = 'id, nom, sigle, type, courriel, telephone, site, adresse';

/** Une structure telle que la liste la montre. */
export type StructureListee = Structure & { readonly remplaceeLe: string | null };
/** Le territoire que couvre une structure, une ligne par maille choisie. */
export type TerritoireDeStructure = TerritoireNomme & { readonly id: string; readonly structureId: string };
/** Celle qui lui succède, ou à qui elle succède, et depuis quand. */
export interface Succession {
  readonly id: string;
  readonly nom: string;
  readonly le: string | null;
}

/** Les structures, leur territoire, et celles qui leur succèdent. */
export function createStructureRepository(db: Database) {
  const parId = db.prepare<[string], Structure>(
    `SELECT ${COLONNES} FROM structure WHERE id = ? AND supprime_le IS NULL`,
  );
  const toutes = db.prepare<[], StructureListee>(
    `SELECT ${COLONNES}, remplacee_le AS "remplaceeLe" FROM structure WHERE supprime_le IS NULL ORDER BY nom_tri, id`,
  );
  const trouvees = db.prepare<[{ q: string; de: number; a: number }], StructureListee>(
    `SELECT ${COLONNES}, remplacee_le AS "remplaceeLe" FROM structure WHERE supprime_le IS NULL AND id IN (
       SELECT a.ligne FROM passage_fts f JOIN passage a ON a.num = f.rowid
       WHERE passage_fts MATCH @q AND f.rowid >= CAST(@de AS INTEGER) AND f.rowid < CAST(@a AS INTEGER) AND a.tbl = 'structure')
     ORDER BY nom_tri, id`,
  );
  const noms = db.prepare<[], { id: string; nom: string; sigle: string | null }>(
    'SELECT id, nom, sigle FROM structure WHERE supprime_le IS NULL ORDER BY nom_tri, id',
  );
  const territoires = db.prepare<[string], TerritoireDeStructure>(
    `SELECT t.id, t.structure_id AS "structureId", t.genre, t.code, t.libelle
     FROM json_each(?) l JOIN structure_territoire t ON t.structure_id = l.value
     ORDER BY CASE t.genre WHEN 'region' THEN 0 WHEN 'departement' THEN 1 WHEN 'arrondissement' THEN 2 WHEN 'clpe' THEN 3
       WHEN 'epci' THEN 4 WHEN 'contrat_ville' THEN 5 WHEN 'commune' THEN 6 ELSE 7 END, t.libelle, t.code`,
  );
  const inserer = db.prepare(
    `INSERT INTO structure (id, nom, nom_tri, sigle, type, courriel, telephone, site, adresse)
     VALUES (@id, @nom, @nomTri, @sigle, @type, @courriel, @telephone, @site, @adresse)`,
  );
  const couvrir = db.prepare(
    'INSERT INTO structure_territoire (id, structure_id, genre, code, libelle) VALUES (@id, @structureId, @genre, @code, @libelle)',
  );
  const decouvrir = db.prepare('DELETE FROM structure_territoire WHERE id = ? AND structure_id = ?');
  const corbeille = db.prepare('UPDATE structure SET supprime_le = ? WHERE id = ?');
  const remplaceePar = db.prepare<[string], Succession>(
    `SELECT n.id, n.nom, s.remplacee_le AS le FROM structure s JOIN structure n ON n.id = s.remplacee_par WHERE s.id = ?`,
  );
  const remplace = db.prepare<[string], Succession>(
    `SELECT id, nom, remplacee_le AS le FROM structure WHERE remplacee_par = ? AND supprime_le IS NULL ORDER BY remplacee_le DESC`,
  );
  const remplacees = db.prepare<[], { nom: string; par: string; le: string | null }>(
    `SELECT s.nom, n.nom AS par, s.remplacee_le AS le FROM structure s JOIN structure n ON n.id = s.remplacee_par
     WHERE s.remplacee_par IS NOT NULL AND s.supprime_le IS NULL AND n.supprime_le IS NULL`,
  );
  const devenues = db.prepare<[], { id: string; nom: string; sigle: string | null; vers: string }>(
    `SELECT id, nom, sigle, remplacee_par AS vers FROM structure WHERE remplacee_par IS NOT NULL
     UNION SELECT id, nom, sigle, fusionnee_dans FROM structure WHERE fusionnee_dans IS NOT NULL`,
  );
  /** Elle, celles qu'elle a remplacées et celles qu'on y a fusionnées : un organisme garde le nom que dit son arrêté. */
  const lignee = db.prepare<[string], { id: string; nom: string; sigle: string | null }>(
    `WITH RECURSIVE aieule (id) AS (
       SELECT ? UNION SELECT s.id FROM aieule a CROSS JOIN structure s ON s.remplacee_par = a.id
       UNION SELECT s.id FROM aieule a CROSS JOIN structure s ON s.fusionnee_dans = a.id
     ) SELECT s.id, s.nom, s.sigle FROM aieule a CROSS JOIN structure s ON s.id = a.id`,
  );

  return {
    parId: (id: string): Structure | null => parId.get(id) ?? null,
    /** Toutes, ou celles dont le nom ou le sigle commencent par les mots tapés ; la corbeille n'y est pas. */
    rechercher(texte: string): StructureListee[] {
      const q = enRequeteFts(texte);
      return q === '' ? toutes.all() : trouvees.all({ q, ...plageDe('structure') });
    },
    /** Identifiant, nom et sigle de chacune. */
    noms: () => noms.all(),
    territoires: (ids: readonly string[]): TerritoireDeStructure[] => territoires.all(JSON.stringify(ids)),
    ajouter: (structure: Structure): void => void inserer.run({ ...structure, nomTri: enTri(structure.nom) }),
    modifier: createModifier(db, 'structure', [
      'nom',
      'sigle',
      'type',
      'courriel',
      'telephone',
      'site',
      'adresse',
      'remplaceePar',
      'remplaceeLe',
      'fusionneeDans',
    ]),
    couvrir: (territoire: TerritoireDeStructure): void => void couvrir.run(territoire),
    /** @returns faux si ce territoire n'était pas le sien */
    decouvrir: (id: string, territoireId: string): boolean => decouvrir.run(territoireId, id).changes > 0,
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprimee: (id: string, quand: string | null): boolean => corbeille.run(quand, id).changes > 0,
    remplaceePar: (id: string): Succession | null => remplaceePar.get(id) ?? null,
    remplace: (id: string): Succession[] => remplace.all(id),
    /** Celles qu'une autre a remplacées, par leur nom. */
    remplacees: () => new Map(remplacees.all().map(({ nom, par, le }) => [nom, { par, le }])),
    lignee: (id: string) => lignee.all(id),
    /** Toutes celles qui en sont devenues une autre, par succession ou par fusion, et laquelle. */
    devenues: () => devenues.all(),
  };
}
