import type { Database } from 'better-sqlite3';
import type { EtatReunion, Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { createModifier } from './modifier.ts';

const COLONNES = `id, instance_id AS "instanceId", date, heure_debut AS "heureDebut", heure_fin AS "heureFin", modalite, lieu,
  lien_visio AS "lienVisio", etat, convocation, convoquee_le AS "convoqueeLe", recue_le AS "recueLe",
  motif_urgence AS "motifUrgence", circonstances, ouverte_a AS "ouverteA", levee_a AS "leveeA"`;

export interface ReunionResumee {
  readonly id: string;
  readonly date: string;
  readonly heureDebut: string;
  readonly etat: EtatReunion;
  readonly instanceId: string;
  readonly instanceType: 'CRPE' | 'CDPE' | 'CLPE';
  readonly complement: string;
  readonly lieu: string | null;
  readonly points: number;
  readonly decisions: number;
}

/** Les réunions, hors de leurs points : créer, lire, modifier, mettre à la corbeille. */
export function createReunionRepository(db: Database) {
  const parId = db.prepare<[string], Reunion>(`SELECT ${COLONNES} FROM reunion WHERE id = ? AND supprime_le IS NULL`);
  const inserer = db.prepare(
    `INSERT INTO reunion (id, instance_id, date, heure_debut, convocation, lieu, modalite)
     VALUES (@id, @instanceId, @date, @heureDebut, @convocation, @lieu, @modalite)`,
  );
  const toutes = db.prepare<[], ReunionResumee>(
    `SELECT r.id, r.date, r.heure_debut AS "heureDebut", r.etat, r.instance_id AS "instanceId", i.type AS "instanceType", i.complement, r.lieu,
       (SELECT count(*) FROM point p WHERE p.reunion_id = r.id) AS points,
       (SELECT count(*) FROM deliberation d JOIN point p ON p.id = d.point_id WHERE p.reunion_id = r.id) AS decisions
     FROM reunion r JOIN instance i ON i.id = r.instance_id
     WHERE r.supprime_le IS NULL ORDER BY r.date DESC, r.heure_debut DESC`,
  );
  const corbeille = db.prepare('UPDATE reunion SET supprime_le = ? WHERE id = ?');
  return {
    parId: (id: string): Reunion | null => parId.get(id) ?? null,
    /** Toutes les réunions du fichier, de la plus récente à la plus ancienne. */
    lister: (): ReunionResumee[] => toutes.all(),
    ajouter: (
      reunion: Pick<Reunion, 'id' | 'instanceId' | 'date' | 'heureDebut' | 'convocation' | 'lieu' | 'modalite'>,
    ): void => void inserer.run(reunion),
    modifier: createModifier(db, 'reunion', [
      'date',
      'heureDebut',
      'heureFin',
      'modalite',
      'lieu',
      'lienVisio',
      'etat',
      'convoqueeLe',
      'recueLe',
      'motifUrgence',
      'circonstances',
      'ouverteA',
      'leveeA',
    ]),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprimee: (id: string, quand: string | null): boolean => corbeille.run(quand, id).changes > 0,
  };
}
