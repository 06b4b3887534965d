import type { Database } from 'better-sqlite3';
import type { EtatReunion } from '#shared/domain/reunion/reunion.schema.ts';

/** Séances dont l'assiduité se tire. */
export const SEANCES_COMPTEES = 8;
/** Décisions ouvertes montrées, et réunions où on les cherche : la vie récente d'une instance, non toute son histoire. */
const DECISIONS_MONTREES = 30;
const REUNIONS_RELUES = 200;

interface DecisionLue {
  readonly id: string;
  readonly numero: number;
  readonly annee: number;
  readonly texte: string;
  readonly pilote: string | null;
  readonly echeance: string | null;
  readonly suivi: 'a_engager' | 'en_cours';
  readonly reunionId: string;
}

const TENUES = `('tenue', 'sans_quorum')`;
const PREVUES = `('brouillon', 'convoquee', 'ouverte')`;

/** Ce que montre la vue d'ensemble d'une instance : chaque lecture suit l'index (instance, date) de ses réunions. */
export function createEnsembleQueries(db: Database) {
  const seances = db.prepare<[{ id: string; date: string }], { id: string; date: string }>(
    `SELECT id, date FROM reunion WHERE instance_id = @id AND supprime_le IS NULL AND date <= @date AND etat IN ${TENUES}
     ORDER BY date DESC, heure_debut DESC LIMIT ${SEANCES_COMPTEES}`,
  );
  const assiduite = db.prepare<[string], { siegeId: string; presences: number; pouvoirs: number; constats: number }>(
    `SELECT p.siege_id AS "siegeId", count(CASE WHEN p.statut IN ('present', 'distance') THEN 1 END) AS presences,
       count(CASE WHEN p.statut = 'pouvoir' THEN 1 END) AS pouvoirs, count(*) AS constats
     FROM json_each(?) s JOIN presence p ON p.reunion_id = s.value WHERE p.siege_id IS NOT NULL GROUP BY p.siege_id`,
  );
  const pleniere = (condition: string, sens: 'ASC' | 'DESC') =>
    db
      .prepare<[{ id: string; date: string }], string>(
        `SELECT date FROM reunion WHERE instance_id = @id AND supprime_le IS NULL AND pleniere = 1 AND ${condition} ORDER BY date ${sens} LIMIT 1`,
      )
      .pluck();
  const derniere = pleniere(`date <= @date AND etat IN ${TENUES}`, 'DESC');
  const prochaine = pleniere(`date >= @date AND etat IN ${PREVUES}`, 'ASC');
  const compte = db.prepare<[{ id: string; de: string; a: string; date: string }], { tenues: number; prevues: number }>(
    `SELECT count(CASE WHEN etat = 'tenue' THEN 1 END) AS tenues,
       count(CASE WHEN etat IN ${PREVUES} AND date >= @date THEN 1 END) AS prevues
     FROM reunion WHERE instance_id = @id AND supprime_le IS NULL AND date BETWEEN @de AND @a`,
  );
  const aVenir = db.prepare<
    [{ id: string; date: string }],
    { id: string; date: string; heureDebut: string; etat: EtatReunion; pleniere: number }
  >(
    `SELECT id, date, heure_debut AS "heureDebut", etat, pleniere FROM reunion
     WHERE instance_id = @id AND supprime_le IS NULL AND date >= @date AND etat IN ${PREVUES} ORDER BY date, heure_debut LIMIT 1`,
  );
  const decisions = db.prepare<[string], DecisionLue>(
    `SELECT d.id, d.numero, d.annee, d.texte, d.pilote, d.echeance, d.suivi, p.reunion_id AS "reunionId"
     FROM (SELECT id FROM reunion WHERE instance_id = ? AND supprime_le IS NULL ORDER BY date DESC LIMIT ${REUNIONS_RELUES}) r
       CROSS JOIN point p ON p.reunion_id = r.id JOIN deliberation d ON d.point_id = p.id
     WHERE d.nature = 'decision' AND d.numero IS NOT NULL AND d.suivi IN ('a_engager', 'en_cours')
     ORDER BY d.echeance IS NULL, d.echeance LIMIT ${DECISIONS_MONTREES}`,
  );
  const dire = db.prepare('UPDATE reunion SET pleniere = ? WHERE id = ?');
  return {
    /** Les dernières séances tenues jusqu'à cette date, la plus récente d'abord. */
    seances: (id: string, date: string) => seances.all({ id, date }),
    /** Ce que chaque siège a été à ces séances. */
    assiduite: (reunions: readonly string[]) => assiduite.all(JSON.stringify(reunions)),
    pleniere: (id: string, date: string) => ({
      tenue: derniere.get({ id, date }) ?? null,
      prevue: prochaine.get({ id, date }) ?? null,
    }),
    /** Réunions tenues et prévues entre deux jours. */
    compte: (id: string, { de, a }: { de: string; a: string }, date: string) =>
      compte.get({ id, de, a, date }) ?? { tenues: 0, prevues: 0 },
    prochaine: (id: string, date: string) => aVenir.get({ id, date }) ?? null,
    decisionsOuvertes: (id: string): DecisionLue[] => decisions.all(id),
    direPleniere: (id: string, pleniere: boolean): void => void dire.run(Number(pleniere), id),
  };
}
