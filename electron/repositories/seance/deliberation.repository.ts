import type { Database } from 'better-sqlite3';
import type { Action, Bulletin, Deliberation } from '#shared/domain/seance/seance.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

const DELIBERATION = `d.id, d.point_id AS "pointId", d.rang, d.nature, d.texte, d.numero, d.annee, d.mode, d.pour, d.contre, d.abstention,
  d.contre_noms AS "contreNoms", d.abstention_noms AS "abstentionNoms", d.sens_etat AS "sensEtat", d.desaccords, d.pilote, d.echeance,
  d.unite, d.nppv, d.secret, d.suivi, d.suivi_note AS "suiviNote", d.suivi_le AS "suiviLe"`;

type DeliberationBrute = Brute<Omit<Deliberation, 'bulletins'>, 'secret'>;
const lireSecret = avecBooleens<Omit<Deliberation, 'bulletins'>, 'secret'>(['secret']);
const BULLETIN = 'b.deliberation_id AS "deliberationId", b.siege_id AS "siegeId", b.sens';
type BulletinDe = Bulletin & { readonly deliberationId: string };
const ACTION =
  'a.id, a.point_id AS "pointId", a.rang, a.libelle, a.pilote, a.echeance, a.etat, a.suivi_note AS "suiviNote", a.suivi_le AS "suiviLe"';

/** Décisions, avis et actions, point par point. */
export function createDeliberationRepository(db: Database) {
  const deReunion = db.prepare<[string], DeliberationBrute>(
    `SELECT ${DELIBERATION} FROM deliberation d JOIN point p ON p.id = d.point_id WHERE p.reunion_id = ? ORDER BY p.rang, d.rang`,
  );
  const parId = db.prepare<[string], DeliberationBrute>(`SELECT ${DELIBERATION} FROM deliberation d WHERE d.id = ?`);
  const bulletinsDeReunion = db.prepare<[string], BulletinDe>(
    `SELECT ${BULLETIN} FROM bulletin b JOIN deliberation d ON d.id = b.deliberation_id JOIN point p ON p.id = d.point_id
     WHERE p.reunion_id = ? ORDER BY b.rowid`,
  );
  const bulletins = db.prepare<[string], BulletinDe>(
    `SELECT ${BULLETIN} FROM bulletin b WHERE b.deliberation_id = ? ORDER BY b.rowid`,
  );
  const avecBulletins = (lignes: readonly DeliberationBrute[], tous: readonly BulletinDe[]): Deliberation[] => {
    const siens = Map.groupBy(tous, ({ deliberationId }) => deliberationId);
    return lignes.map((ligne) => ({
      ...lireSecret(ligne),
      bulletins: (siens.get(ligne.id) ?? []).map(({ siegeId, sens }) => ({ siegeId, sens })),
    }));
  };
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
    deReunion: (reunionId: string): Deliberation[] =>
      avecBulletins(deReunion.all(reunionId), bulletinsDeReunion.all(reunionId)),
    parId(id: string): Deliberation | null {
      const ligne = parId.get(id);
      return ligne === undefined ? null : (avecBulletins([ligne], bulletins.all(id))[0] ?? null);
    },
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
      'unite',
      'nppv',
      'secret',
      'suivi',
      'suiviNote',
      'suiviLe',
    ]),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
    /** Plus grand numéro donné par une instance dans une année, 0 s'il n'y en a pas. */
    dernierNumero: (instanceId: string, annee: number): number => dernierNumero.get(instanceId, annee) ?? 0,
    numeroter: (id: string, numero: number, annee: number): void => void numeroter.run(numero, annee, id),
    pointDeLAction: (id: string): string | null => pointDeLAction.get(id) ?? null,
    actionsDeReunion: (reunionId: string): Action[] => actionsDeReunion.all(reunionId),
    ajouterAction: (a: Pick<Action, 'id' | 'pointId' | 'libelle' | 'pilote' | 'echeance'>): void =>
      void insererAction.run({ ...a, rang: rangActionSuivant.get(a.pointId) }),
    modifierAction: createModifier(db, 'action', ['libelle', 'pilote', 'echeance', 'etat', 'suiviNote', 'suiviLe']),
    supprimerAction: (id: string): boolean => supprimerAction.run(id).changes > 0,
  };
}
