import type { Database } from 'better-sqlite3';
import type { Acte, NatureActe } from '#shared/domain/instance/instance.schema.ts';
import { createModifier } from '../modifier.ts';

const COLONNES = `a.id, a.nature, a.numero, a.date, a.raa, a.consulte_le AS "consulteLe", a.concerte_region_le AS "concerteRegionLe",
  a.concerte_departement_le AS "concerteDepartementLe", a.deliberation_id AS "deliberationId", a.piece_id AS "pieceId", a.note`;

/** Un acte et sa pièce. */
export interface ActeJoint extends Acte {
  readonly piece: { readonly nom: string; readonly taille: number } | null;
}

/** Une décision numérotée, pour dire laquelle a adopté un règlement intérieur. */
export interface DecisionDInstance {
  readonly id: string;
  readonly numero: number;
  readonly annee: number;
  readonly texte: string;
  readonly date: string;
}

/** De quoi choisir, sans faire défiler toute la vie de l'instance. */
const DECISIONS_MONTREES = 60;

/** Les actes d'une instance, du plus récent au plus ancien dans chaque nature ; celui sans date d'abord. */
export function createActeRepository(db: Database) {
  const deInstance = db.prepare<[string], Acte & { pieceNom: string | null; pieceTaille: number | null }>(
    `SELECT ${COLONNES}, p.nom AS "pieceNom", p.taille AS "pieceTaille"
     FROM acte a LEFT JOIN piece p ON p.id = a.piece_id WHERE a.instance_id = ? ORDER BY a.nature, a.date IS NOT NULL, a.date DESC`,
  );
  const seuls = db.prepare<[string], Acte>(
    `SELECT ${COLONNES} FROM acte a WHERE a.instance_id = ? ORDER BY a.nature, a.date DESC`,
  );
  const parId = db.prepare<[string], Acte & { instanceId: string }>(
    `SELECT ${COLONNES}, a.instance_id AS "instanceId" FROM acte a WHERE a.id = ?`,
  );
  const ajouter = db.prepare('INSERT INTO acte (id, instance_id, nature, numero, date) VALUES (?, ?, ?, ?, ?)');
  const effacer = db.prepare('DELETE FROM acte WHERE id = ?');
  const decisions = db.prepare<[string], DecisionDInstance>(
    `SELECT d.id, d.numero, d.annee, d.texte, r.date FROM reunion r CROSS JOIN point p ON p.reunion_id = r.id
       JOIN deliberation d ON d.point_id = p.id AND d.nature = 'decision' AND d.numero IS NOT NULL
     WHERE r.instance_id = ? AND r.supprime_le IS NULL ORDER BY r.date DESC, d.numero DESC LIMIT ${DECISIONS_MONTREES}`,
  );
  return {
    deInstance: (instanceId: string): ActeJoint[] =>
      deInstance.all(instanceId).map(({ pieceNom, pieceTaille, ...acte }) => ({
        ...acte,
        piece: pieceNom === null || pieceTaille === null ? null : { nom: pieceNom, taille: pieceTaille },
      })),
    /** Sans leur pièce, pour qui n'en montre pas ; celui sans date en dernier. */
    seuls: (instanceId: string): Acte[] => seuls.all(instanceId),
    parId: (id: string) => parId.get(id) ?? null,
    ajouter: (id: string, instanceId: string, nature: NatureActe, numero: string | null, date: string | null): void =>
      void ajouter.run(id, instanceId, nature, numero, date),
    modifier: createModifier(db, 'acte', [
      'numero',
      'date',
      'raa',
      'consulteLe',
      'concerteRegionLe',
      'concerteDepartementLe',
      'deliberationId',
      'pieceId',
      'note',
    ]),
    effacer: (id: string): void => void effacer.run(id),
    decisions: (instanceId: string): DecisionDInstance[] => decisions.all(instanceId),
  };
}
