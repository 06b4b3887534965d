import type { Database } from 'better-sqlite3';
import type { Action, Deliberation } from '#shared/domain/seance/seance.schema.ts';
import { createModifier } from './modifier.ts';

const DELIBERATION = `d.id, d.point_id AS "pointId", d.rang, d.nature, d.texte, d.numero, d.annee, d.mode, d.pour, d.contre, d.abstention,
  d.contre_noms AS "contreNoms", d.abstention_noms AS "abstentionNoms", d.sens_etat AS "sensEtat", d.desaccords, d.pilote, d.echeance`;
const ACTION = 'a.id, a.point_id AS "pointId", a.rang, a.libelle, a.pilote, a.echeance, a.etat';

/** Décisions, avis et actions, point par point. */
export function createDeliberationRepository(db: Database) {
  const deReunion = db.prepare<[string], Deliberation>(
    `SELECT ${DELIBERATION} FROM deliberation d JOIN point p ON p.id = d.point_id WHERE p.reunion_id = ? ORDER BY p.rang, d.rang`,
  );
  const parId = db.prepare<[string], Deliberation>(`SELECT ${DELIBERATION} FROM deliberation d WHERE d.id = ?`);
  const inserer = db.prepare(
    'INSERT INTO deliberation (id, point_id, rang, nature, texte) VALUES (@id, @pointId, @rang, @nature, @texte)',
  );
  const rangSuivant = db
    .prepare<[string], number>('SELECT coalesce(max(rang), 0) + 1 FROM deliberation WHERE point_id = ?')
    .pluck();
  const supprimer = db.prepare('DELETE FROM deliberation WHERE id = ?');
  const numeroter = db.prepare('UPDATE deliberation SET numero = ?, annee = ? WHERE id = ?');
  const dernierNumero = db
    .prepare<[string, number], number>(
      `SELECT coalesce(max(d.numero), 0) FROM deliberation d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id
     WHERE r.instance_id = ? AND d.annee = ?`,
    )
    .pluck();
  const actionsDeReunion = db.prepare<[string], Action>(
    `SELECT ${ACTION} FROM action a JOIN point p ON p.id = a.point_id WHERE p.reunion_id = ? ORDER BY p.rang, a.rang`,
  );
  const insererAction = db.prepare(
    'INSERT INTO action (id, point_id, rang, libelle, pilote, echeance) VALUES (@id, @pointId, @rang, @libelle, @pilote, @echeance)',
  );
  const rangActionSuivant = db
    .prepare<[string], number>('SELECT coalesce(max(rang), 0) + 1 FROM action WHERE point_id = ?')
    .pluck();
  const pointDeLAction = db.prepare<[string], string>('SELECT point_id FROM action WHERE id = ?').pluck();
  const supprimerAction = db.prepare('DELETE FROM action WHERE id = ?');
  return {
    deReunion: (reunionId: string): Deliberation[] => deReunion.all(reunionId),
    parId: (id: string): Deliberation | null => parId.get(id) ?? null,
    ajouter: (d: Pick<Deliberation, 'id' | 'pointId' | 'nature' | 'texte'>): void =>
      void inserer.run({ ...d, rang: rangSuivant.get(d.pointId) }),
    modifier: createModifier(db, 'deliberation', [
      'nature',
      'texte',
      'mode',
      'pour',
      'contre',
      'abstention',
      'contreNoms',
      'abstentionNoms',
      'sensEtat',
      'desaccords',
      'pilote',
      'echeance',
    ]),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
    /** Plus grand numéro donné par une instance dans une année, 0 s'il n'y en a pas. */
    dernierNumero: (instanceId: string, annee: number): number => dernierNumero.get(instanceId, annee) ?? 0,
    numeroter: (id: string, numero: number, annee: number): void => void numeroter.run(numero, annee, id),
    pointDeLAction: (id: string): string | null => pointDeLAction.get(id) ?? null,
    actionsDeReunion: (reunionId: string): Action[] => actionsDeReunion.all(reunionId),
    ajouterAction: (a: Pick<Action, 'id' | 'pointId' | 'libelle' | 'pilote' | 'echeance'>): void =>
      void insererAction.run({ ...a, rang: rangActionSuivant.get(a.pointId) }),
    modifierAction: createModifier(db, 'action', ['libelle', 'pilote', 'echeance', 'etat']),
    supprimerAction: (id: string): boolean => supprimerAction.run(id).changes > 0,
  };
}
