import type { Database } from 'better-sqlite3';
import type {
  AxeDeConvention,
  Engagement,
  SignataireDeConvention,
} from '#shared/domain/convention/engagements/engagement.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

interface DeConvention {
  readonly conventionId: string;
}
type Lu = Engagement & DeConvention & { readonly axeId: string };

const COLONNES = `g.id, g.axe_id AS "axeId", a.convention_id AS "conventionId", g.intitule, g.structure_id AS "structureId", s.nom AS structure,
  coalesce(s.type IN ('prefecture', 'sous_prefecture', 'sgare', 'dreets', 'ddets'), 0) AS "deLEtat", g.echeance, g.etat,
  g.tenu_le AS "tenuLe", g.note
  FROM convention_engagement g JOIN convention_axe a ON a.id = g.axe_id LEFT JOIN structure s ON s.id = g.structure_id`;

/** Qui signe une convention, ses axes, et qui s'y engage à quoi, pour quand. */
export function createEngagementRepository(db: Database) {
  const lire = avecBooleens<Lu, 'deLEtat'>(['deLEtat']);
  const engagements = db.prepare<[string], Brute<Lu, 'deLEtat'>>(
    `SELECT ${COLONNES} WHERE a.convention_id = ? ORDER BY a.rang, g.rang, g.id`,
  );
  const deToutes = db.prepare<[], Brute<Lu, 'deLEtat'>>(
    `SELECT ${COLONNES} JOIN convention c ON c.id = a.convention_id AND c.supprime_le IS NULL ORDER BY a.rang, g.rang, g.id`,
  );
  const axes = db.prepare<[string], { id: string; intitule: string }>(
    'SELECT id, intitule FROM convention_axe WHERE convention_id = ? ORDER BY rang, id',
  );
  const signataires = db.prepare<[string], SignataireDeConvention>(
    `SELECT g.id, g.structure_id AS "structureId", s.nom, g.role, g.signe_le AS "signeLe"
     FROM signature_de_convention g JOIN structure s ON s.id = g.structure_id WHERE g.convention_id = ? ORDER BY g.rang, g.id`,
  );
  const conventionDe = (sql: string) => {
    const phrase = db.prepare<[string], string>(sql).pluck();
    return (id: string): string | null => phrase.get(id) ?? null;
  };
  const rang = (table: string, colonne: string) => `(SELECT 1 + coalesce(max(rang), 0) FROM ${table} WHERE ${colonne})`;
  const signer = db.prepare(
    `INSERT INTO signature_de_convention (id, convention_id, structure_id, rang, role, signe_le)
     VALUES (@id, @conventionId, @structureId, ${rang('signature_de_convention', 'convention_id = @conventionId')}, @role, @signeLe)`,
  );
  const ouvrirAxe = db.prepare(
    `INSERT INTO convention_axe (id, convention_id, rang, intitule)
     VALUES (@id, @conventionId, ${rang('convention_axe', 'convention_id = @conventionId')}, @intitule)`,
  );
  const engager = db.prepare(
    `INSERT INTO convention_engagement (id, axe_id, rang, intitule, structure_id, echeance)
     VALUES (@id, @axeId, ${rang('convention_engagement', 'axe_id = @axeId')}, @intitule, @structureId, @echeance)`,
  );
  const oter = (table: string) => {
    const phrase = db.prepare(`DELETE FROM ${table} WHERE id = ?`);
    return (id: string): void => void phrase.run(id);
  };
  return {
    signataires: (conventionId: string): SignataireDeConvention[] => signataires.all(conventionId),
    /** Dans leur ordre, chacun avec ses engagements. */
    axes(conventionId: string): AxeDeConvention[] {
      const parAxe = Map.groupBy(engagements.all(conventionId).map(lire), ({ axeId }) => axeId);
      return axes.all(conventionId).map((axe) => ({ ...axe, engagements: parAxe.get(axe.id) ?? [] }));
    },
    /** Les engagements d'une convention, ou de toutes (`null`). */
    datesDe: (conventionId: string | null): Lu[] =>
      (conventionId === null ? deToutes.all() : engagements.all(conventionId)).map(lire),
    conventionDuSignataire: conventionDe('SELECT convention_id FROM signature_de_convention WHERE id = ?'),
    conventionDeLAxe: conventionDe('SELECT convention_id FROM convention_axe WHERE id = ?'),
    conventionDeLEngagement: conventionDe(
      'SELECT a.convention_id FROM convention_engagement g JOIN convention_axe a ON a.id = g.axe_id WHERE g.id = ?',
    ),
    signer: (un: Omit<SignataireDeConvention, 'nom'> & DeConvention): void => void signer.run(un),
    modifierSignataire: createModifier(db, 'signature_de_convention', ['role', 'signeLe']),
    oterSignataire: oter('signature_de_convention'),
    ouvrirAxe: (axe: { readonly id: string; readonly intitule: string } & DeConvention): void =>
      void ouvrirAxe.run(axe),
    modifierAxe: createModifier(db, 'convention_axe', ['intitule']),
    oterAxe: oter('convention_axe'),
    engager: (un: Pick<Lu, 'id' | 'axeId' | 'intitule' | 'structureId' | 'echeance'>): void => void engager.run(un),
    modifierEngagement: createModifier(db, 'convention_engagement', [
      'intitule',
      'structureId',
      'echeance',
      'etat',
      'tenuLe',
      'note',
    ]),
    oterEngagement: oter('convention_engagement'),
  };
}
