import type { Database } from 'better-sqlite3';
import { rapportPatchSchema, type Rapport } from '#shared/domain/convention/rapport/rapport.schema.ts';
import { enColonne } from '#shared/text/colonne.ts';
import { createModifier } from '../modifier.ts';

/** Un rapport tel que sa ligne le garde : son statut se lit de sa validation, son contenu figé est une pièce. */
export type RapportLu = Omit<Rapport, 'statut'> & { readonly contenuId: string | null };
type Neuf = Pick<Rapport, 'id' | 'conventionId' | 'serieId' | 'version' | 'genre' | 'exercice' | 'debut' | 'fin'>;

/** Ce qui s'y écrit, dans l'ordre du schéma. */
const CHAMPS = Object.keys(rapportPatchSchema.shape) as readonly (keyof typeof rapportPatchSchema.shape)[];
const FIXES = ['conventionId', 'serieId', 'version', 'genre', 'exercice', 'valideLe', 'contenuId', 'empreinte'];
const COLONNES = ['id', ...FIXES, ...CHAMPS].map((champ) => `r.${enColonne(champ)} AS "${champ}"`).join(', ');

/** Les rapports de COPIL, projets et validés. */
export function createRapportRepository(db: Database) {
  const lire = (suite: string) => db.prepare<[string], RapportLu>(`SELECT ${COLONNES} FROM rapport_copil r ${suite}`);
  const parId = lire('WHERE r.id = ? AND r.supprime_le IS NULL');
  const supprimeParId = lire('WHERE r.id = ? AND r.supprime_le IS NOT NULL');
  const deLaConvention = lire(
    'WHERE r.convention_id = ? AND r.supprime_le IS NULL ORDER BY r.fin DESC, r.debut DESC, r.serie_id DESC, r.version DESC',
  );
  const deLaReunion = lire(
    `JOIN convention c ON c.id = r.convention_id AND c.supprime_le IS NULL
     WHERE r.reunion_id = ? AND r.supprime_le IS NULL ORDER BY c.numero_tri, r.serie_id, r.version DESC`,
  );
  const deLaSerie = lire('WHERE r.serie_id = ? AND r.supprime_le IS NULL ORDER BY r.version DESC');
  const inserer = db.prepare(
    `INSERT INTO rapport_copil (id, convention_id, serie_id, version, genre, exercice, debut, fin)
     VALUES (@id, @conventionId, @serieId, @version, @genre, @exercice, @debut, @fin)`,
  );
  const figer = db.prepare(
    'UPDATE rapport_copil SET valide_le = @valideLe, contenu_id = @contenuId, empreinte = @empreinte WHERE id = @id',
  );
  const corbeille = db.prepare('UPDATE rapport_copil SET supprime_le = ? WHERE id = ?');
  return {
    parId: (id: string): RapportLu | null => parId.get(id) ?? null,
    supprimeParId: (id: string): RapportLu | null => supprimeParId.get(id) ?? null,
    /** Le plus récent d'abord, puis sa dernière version. */
    deLaConvention: (conventionId: string): RapportLu[] => deLaConvention.all(conventionId),
    /** Ceux que présente une réunion. */
    deLaReunion: (reunionId: string): RapportLu[] => deLaReunion.all(reunionId),
    /** Les versions d'un rapport, la dernière d'abord. */
    versions: (serieId: string): RapportLu[] => deLaSerie.all(serieId),
    ajouter: (neuf: Neuf): void => void inserer.run(neuf),
    modifier: createModifier(db, 'rapport_copil', CHAMPS),
    /** Plus rien ne s'y écrit ensuite (D4). */
    figer: (fige: {
      readonly id: string;
      readonly valideLe: string;
      readonly contenuId: string;
      readonly empreinte: string;
    }): void => void figer.run(fige),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprime: (id: string, quand: string | null): boolean => corbeille.run(quand, id).changes > 0,
  };
}
