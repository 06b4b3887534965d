import type { Database } from 'better-sqlite3';
import type { Avenant, AvenantSaisi, ValeurDAvenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { createModifier } from '../modifier.ts';

interface DeConvention {
  readonly conventionId: string;
}
/** Un avenant tel que le fichier le tient ; `pieceId` : son PDF signé. */
export type AvenantEcrit = Omit<Avenant, 'valeurs'> & DeConvention & { readonly pieceId: string | null };
type Dates = Pick<Avenant, 'proposeLe' | 'signeLe' | 'concluLe' | 'effetLe'>;

const DATES = `a.id, a.convention_id AS "conventionId", a.numero, a.genre, a.annee, a.objet, a.motif, a.propose_le AS "proposeLe",
  a.signe_le AS "signeLe", a.conclu_le AS "concluLe", a.effet_le AS "effetLe"`;
const COLONNES = `${DATES}, a.piece_id AS "pieceId", p.nom AS piece
  FROM convention_avenant a LEFT JOIN piece p ON p.id = a.piece_id`;
const VALEURS = `v.id, v.avenant_id AS "avenantId", v.champ, v.annee, v.membre_id AS "membreId", v.montant, v.nombre, v.texte,
  v.structure_id AS "structureId", s.nom AS structure
  FROM avenant_valeur v JOIN convention_avenant a ON a.id = v.avenant_id LEFT JOIN structure s ON s.id = v.structure_id`;

/** Les avenants des conventions, et ce que chacun change. Montants en centimes. */
export function createAvenantRepository(db: Database) {
  const avenants = db.prepare<[string], AvenantEcrit>(
    `SELECT ${DATES}, NULL AS "pieceId", NULL AS piece FROM convention_avenant a WHERE a.convention_id = ? ORDER BY a.numero`,
  );
  const pieces = db.prepare<[string], { id: string; nom: string }>(
    'SELECT a.id, p.nom FROM convention_avenant a JOIN piece p ON p.id = a.piece_id WHERE a.convention_id = ?',
  );
  const valeurs = db.prepare<[string], ValeurDAvenant>(
    `SELECT ${VALEURS} WHERE a.convention_id = ? ORDER BY v.champ, v.annee, v.id`,
  );
  const deToutes = db.prepare<[], AvenantEcrit>(
    `SELECT ${DATES}, NULL AS "pieceId", NULL AS piece FROM convention_avenant a
     JOIN convention c ON c.id = a.convention_id AND c.supprime_le IS NULL WHERE a.conclu_le IS NOT NULL ORDER BY a.numero`,
  );
  const signes = db.prepare<[string], AvenantEcrit>(
    `SELECT ${DATES}, NULL AS "pieceId", NULL AS piece FROM convention_avenant a
     WHERE a.convention_id = ? AND a.conclu_le IS NOT NULL ORDER BY a.numero`,
  );
  const valeursDeToutes = db.prepare<[], ValeurDAvenant>(
    `SELECT ${VALEURS} WHERE a.conclu_le IS NOT NULL ORDER BY v.champ, v.annee, v.id`,
  );
  const parId = db.prepare<[string], AvenantEcrit>(`SELECT ${COLONNES} WHERE a.id = ?`);
  const annuel = db
    .prepare<[string, number], string>(
      `SELECT id FROM convention_avenant WHERE convention_id = ? AND annee = ? AND genre = 'annuel'`,
    )
    .pluck();
  const numeros = db
    .prepare<[string], number>('SELECT numero FROM convention_avenant WHERE convention_id = ? ORDER BY numero')
    .pluck();
  const inserer = db.prepare(
    `INSERT INTO convention_avenant (id, convention_id, numero, genre, annee, objet, motif)
     VALUES (@id, @conventionId, @numero, @genre, @annee, @objet, @motif)`,
  );
  const effacer = db.prepare('DELETE FROM convention_avenant WHERE id = ?');
  const fixer = db.prepare(
    `INSERT INTO avenant_valeur (id, avenant_id, champ, annee, membre_id, montant, nombre, texte, structure_id)
     VALUES (@id, @avenantId, @champ, @annee, @membreId, @montant, @nombre, @texte, @structureId)`,
  );
  const avenantDeLaValeur = db.prepare<[string], string>('SELECT avenant_id FROM avenant_valeur WHERE id = ?').pluck();
  const oter = db.prepare('DELETE FROM avenant_valeur WHERE id = ?');
  const assembler = (lus: readonly AvenantEcrit[], siennes: readonly ValeurDAvenant[]): (Avenant & DeConvention)[] => {
    const parAvenant = Map.groupBy(siennes, ({ avenantId }) => avenantId);
    return lus.map(({ pieceId: _garde, ...un }) => ({ ...un, valeurs: parAvenant.get(un.id) ?? [] }));
  };
  return {
    /** Le nom du PDF signé de chacun, s'il est joint. */
    pieces: (conventionId: string): ReadonlyMap<string, string> =>
      new Map(pieces.all(conventionId).map(({ id, nom }) => [id, nom])),
    /** Par numéro, sans leur PDF. */
    deLaConvention: (conventionId: string): Avenant[] =>
      assembler(avenants.all(conventionId), valeurs.all(conventionId)),
    /** Les avenants signés d'une convention, sans leur PDF. */
    signesDe: (conventionId: string): Avenant[] => {
      const lus = signes.all(conventionId);
      return lus.length === 0 ? [] : assembler(lus, valeurs.all(conventionId));
    },
    /** Les avenants signés de toutes les conventions en vie : deux lectures, quel que soit leur nombre. */
    signesDeToutes: () => assembler(deToutes.all(), valeursDeToutes.all()),
    parId: (id: string): AvenantEcrit | null => parId.get(id) ?? null,
    annuelDe: (conventionId: string, annee: number): string | null => annuel.get(conventionId, annee) ?? null,
    numeros: (conventionId: string): number[] => numeros.all(conventionId),
    preparer: (un: AvenantSaisi & DeConvention & Pick<Avenant, 'id' | 'numero'>): void => void inserer.run(un),
    modifier: createModifier(db, 'convention_avenant', [
      'numero',
      'objet',
      'motif',
      'proposeLe',
      'signeLe',
      'concluLe',
      'effetLe',
      'pieceId',
    ] satisfies readonly (keyof (AvenantEcrit & Dates))[]),
    effacer: (id: string): void => void effacer.run(id),
    refixer: createModifier(db, 'avenant_valeur', ['montant', 'nombre', 'texte', 'structureId', 'membreId']),
    fixer: (valeur: Omit<ValeurDAvenant, 'structure'>): void => void fixer.run(valeur),
    avenantDeLaValeur: (id: string): string | null => avenantDeLaValeur.get(id) ?? null,
    oter: (id: string): void => void oter.run(id),
  };
}
