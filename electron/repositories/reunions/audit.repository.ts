import type { Database } from 'better-sqlite3';
import type { Audit, DestinataireCoche } from '#shared/domain/audit/audit.schema.ts';
import type { EtatReunion } from '#shared/domain/reunion/reunion.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

const COLONNES = `a.id, a.instance_id AS "instanceId", a.genre, a.siege_id AS "siegeId", a.demandeur_id AS "demandeurId", a.cible, a.organisme,
  a.expose, a.hors_ressort AS "horsRessort", a.recu_le AS "recuLe", a.collectivite, a.accord_le AS "accordLe",
  a.accord_modalites AS "accordModalites", a.point_id AS "pointId", a.issue, a.vote_le AS "voteLe", a.objectifs, a.charge, a.financement,
  a.rapport_le AS "rapportLe", a.conclusions, a.plan_action AS "planAction", a.presentation_point_id AS "presentationPointId",
  a.issu_de_id AS "issuDeId", a.clos_le AS "closLe"`;
const GARDEE = 'JOIN instance i ON i.id = a.instance_id AND i.supprime_le IS NULL';

type AuditBrut = Brute<Audit, 'horsRessort'>;
const lireAudit = avecBooleens<Audit, 'horsRessort'>(['horsRessort']);

/** La réunion dont un point fait partie. */
export interface ReunionDuPoint {
  readonly pointId: string;
  readonly id: string;
  readonly date: string;
  readonly etat: EtatReunion;
}

const LISTES = { decision: 'audit_decision', rapport: 'audit_rapport' } as const;

/** Demandes d'audit et signalements, leurs destinataires cochés et les réunions où ils sont inscrits. */
export function createAuditRepository(db: Database) {
  const parId = db.prepare<[string], AuditBrut>(`SELECT ${COLONNES} FROM audit a ${GARDEE} WHERE a.id = ?`);
  const deInstance = db.prepare<[string], AuditBrut>(
    `SELECT ${COLONNES} FROM audit a WHERE a.instance_id = ? ORDER BY a.recu_le DESC, a.id DESC`,
  );
  const suites = db.prepare<[string], AuditBrut>(
    `SELECT ${COLONNES} FROM audit o JOIN audit a ON a.issu_de_id = o.id ${GARDEE} WHERE o.instance_id = ?`,
  );
  const inserer = db.prepare(
    `INSERT INTO audit (id, instance_id, genre, siege_id, demandeur_id, cible, organisme, expose, hors_ressort, recu_le, collectivite, issu_de_id)
     VALUES (@id, @instanceId, @genre, @siegeId, @demandeurId, @cible, @organisme, @expose, @horsRessort, @recuLe, @collectivite, @issuDeId)`,
  );
  const supprimer = db.prepare('DELETE FROM audit WHERE id = ?');
  const toutDecocher = db.prepare(`DELETE FROM pointage WHERE objet_id = ? AND liste GLOB 'audit_*'`);
  const reunions = db.prepare<[string], ReunionDuPoint>(
    `SELECT p.id AS "pointId", r.id, r.date, r.etat FROM audit a
     JOIN point p ON p.id IN (a.point_id, a.presentation_point_id) JOIN reunion r ON r.id = p.reunion_id AND r.supprime_le IS NULL
     WHERE a.instance_id = ?`,
  );
  const aVenir = db.prepare<[string, string], Omit<ReunionDuPoint, 'pointId'>>(
    `SELECT r.id, r.date, r.etat FROM reunion r WHERE r.instance_id = ? AND r.date >= ? AND r.supprime_le IS NULL ORDER BY r.date LIMIT 50`,
  );
  const coches = db.prepare<[string], { objetId: string; liste: string; cle: string; le: string }>(
    `SELECT p.objet_id AS "objetId", p.liste, p.cle, p.le FROM audit a JOIN pointage p ON p.objet_id = a.id AND p.liste GLOB 'audit_*'
     WHERE a.instance_id = ?`,
  );
  const cocher = db.prepare(
    `INSERT INTO pointage (id, objet_id, liste, cle, le) VALUES (@id, @objetId, @liste, @cle, @le)
     ON CONFLICT (objet_id, liste, cle) DO UPDATE SET le = excluded.le`,
  );
  const decocher = db.prepare('DELETE FROM pointage WHERE objet_id = ? AND liste = ? AND cle = ?');
  const lus = (lignes: readonly AuditBrut[]): Audit[] => lignes.map(lireAudit);
  return {
    parId(id: string): Audit | null {
      const ligne = parId.get(id);
      return ligne === undefined ? null : lireAudit(ligne);
    },
    /** De la plus récente à la plus ancienne. */
    deInstance: (instanceId: string): Audit[] => lus(deInstance.all(instanceId)),
    /** Les audits ouverts ailleurs sur les signalements de cette instance. */
    suitesDe: (instanceId: string): Audit[] => lus(suites.all(instanceId)),
    /** Les réunions des points où les demandes d'une instance sont inscrites ou présentées. */
    reunionsDesPoints: (instanceId: string): ReunionDuPoint[] => reunions.all(instanceId),
    /** Les réunions d'une instance à partir d'un jour. */
    reunionsAVenir: (instanceId: string, jour: string) => aVenir.all(instanceId, jour),
    coches: (instanceId: string): (DestinataireCoche & { auditId: string })[] =>
      coches.all(instanceId).map(({ objetId, liste, cle, le }) => ({
        auditId: objetId,
        liste: liste === LISTES.rapport ? 'rapport' : 'decision',
        cle,
        le,
      })),
    ajouter: (
      audit: Pick<
        Audit,
        | 'id'
        | 'instanceId'
        | 'genre'
        | 'siegeId'
        | 'demandeurId'
        | 'cible'
        | 'organisme'
        | 'expose'
        | 'horsRessort'
        | 'recuLe'
        | 'collectivite'
        | 'issuDeId'
      >,
    ): void => void inserer.run({ ...audit, horsRessort: Number(audit.horsRessort) }),
    modifier: createModifier(db, 'audit', [
      'organisme',
      'expose',
      'horsRessort',
      'collectivite',
      'accordLe',
      'accordModalites',
      'pointId',
      'issue',
      'voteLe',
      'objectifs',
      'charge',
      'financement',
      'rapportLe',
      'conclusions',
      'planAction',
      'presentationPointId',
      'closLe',
    ]),
    supprimer(id: string): boolean {
      toutDecocher.run(id);
      return supprimer.run(id).changes > 0;
    },
    cocher: (id: string, auditId: string, { liste, cle, le }: DestinataireCoche): void =>
      void cocher.run({ id, objetId: auditId, liste: LISTES[liste], cle, le }),
    decocher: (auditId: string, liste: DestinataireCoche['liste'], cle: string): void =>
      void decocher.run(auditId, LISTES[liste], cle),
  };
}
