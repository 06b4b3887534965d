import type { Database } from 'better-sqlite3';
import type { ControleValide } from '#shared/domain/convention/argent/surcompensation.schema.ts';

/** Une convention par son nom, et sa signature. */
interface Nommee {
  readonly id: string;
  readonly intitule: string;
  readonly signeeLe: string | null;
}
type Ecrit = Omit<ControleValide, 'organismes'> & { readonly resultat: string };

/** Les contrôles validés, et quelle convention prend la suite de quelle autre. */
export function createControleSurcompensationRepository(db: Database) {
  const controles = db.prepare<[string], Ecrit>(
    `SELECT id, jusqu_a AS "jusquA", le, autorite, decision, motif, surcompensation, a_reporter AS "aReporter",
       a_reverser AS "aReverser", report_de_id AS "reportDeId", resultat
     FROM controle_surcompensation WHERE convention_id = ? ORDER BY le DESC, id DESC`,
  );
  const jours = db.prepare<[], { conventionId: string; le: string }>(
    'SELECT convention_id AS "conventionId", le FROM controle_surcompensation ORDER BY le, id',
  );
  const inserer = db.prepare(
    `INSERT INTO controle_surcompensation (id, convention_id, jusqu_a, le, autorite, decision, motif, surcompensation, a_reporter, a_reverser, report_de_id, resultat)
     VALUES (@id, @conventionId, @jusquA, @le, @autorite, @decision, @motif, @surcompensation, @aReporter, @aReverser, @reportDeId, @resultat)`,
  );
  const retirer = db.prepare('DELETE FROM controle_surcompensation WHERE id = ?');
  const reprisAilleurs = db
    .prepare<[string, string], number>(
      'SELECT EXISTS (SELECT 1 FROM controle_surcompensation WHERE report_de_id = ? AND convention_id <> ?)',
    )
    .pluck();
  const repris = db
    .prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM controle_surcompensation WHERE report_de_id = ?)')
    .pluck();
  const precedente = db.prepare<[string], Nommee>(
    'SELECT id, intitule, signee_le AS "signeeLe" FROM convention WHERE renouvelee_par_id = ? AND supprime_le IS NULL',
  );
  const suivante = db.prepare<[string], Nommee>(
    `SELECT s.id, s.intitule, s.signee_le AS "signeeLe" FROM convention c JOIN convention s ON s.id = c.renouvelee_par_id
     WHERE c.id = ? AND s.supprime_le IS NULL`,
  );
  const lier = db.prepare('UPDATE convention SET renouvelee_par_id = ? WHERE id = ?');
  const deLOperateur = db
    .prepare<{ structureId: string }, string>(
      `SELECT id FROM convention WHERE supprime_le IS NULL AND (porteur_id = @structureId
         OR id IN (SELECT convention_id FROM convention_membre WHERE structure_id = @structureId)) ORDER BY debut, id`,
    )
    .pluck();
  return {
    /** Le plus récent d'abord. */
    deLaConvention: (conventionId: string): ControleValide[] =>
      controles.all(conventionId).map(({ resultat, ...reste }) => ({ ...reste, organismes: JSON.parse(resultat) })),
    /** Le jour de chaque contrôle validé, de toutes les conventions. */
    joursDeTous: () => jours.all(),
    ajouter: ({ organismes, ...un }: ControleValide & { readonly conventionId: string }): void =>
      void inserer.run({ ...un, resultat: JSON.stringify(organismes) }),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
    /** Une autre convention a déjà déduit le report de ce contrôle. */
    reprisAilleurs: (id: string, conventionId: string): boolean => reprisAilleurs.get(id, conventionId) === 1,
    repris: (id: string): boolean => repris.get(id) === 1,
    precedente: (conventionId: string): Nommee | null => precedente.get(conventionId) ?? null,
    suivante: (conventionId: string): Nommee | null => suivante.get(conventionId) ?? null,
    lier: (id: string, parId: string | null): void => void lier.run(parId, id),
    /** Les conventions où agit un organisme, seul ou non. */
    deLOperateur: (structureId: string): string[] => deLOperateur.all({ structureId }),
  };
}
