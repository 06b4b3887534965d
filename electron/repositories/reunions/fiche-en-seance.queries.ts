import type { Database } from 'better-sqlite3';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { EtatReunion } from '#shared/domain/reunion/reunion.schema.ts';

/** Un point d'ordre du jour qui a fait, ou fera, le point sur une fiche action. */
export interface PassageDeFiche {
  readonly pointId: string;
  readonly reunionId: string;
  readonly date: string;
  readonly etat: EtatReunion;
  readonly type: TypeInstance;
  readonly complement: string;
  readonly sigle: string | null;
}

/** Une décision prise à l'un de ces points. */
export interface DecisionSurFiche {
  readonly id: string;
  readonly pointId: string;
  readonly nature: 'decision' | 'avis';
  readonly numero: number | null;
  readonly annee: number | null;
  readonly texte: string;
}

/** La prochaine réunion où porter les fiches d'une feuille de route. */
export interface ReunionAVenir {
  readonly id: string;
  readonly date: string;
  readonly type: TypeInstance;
  readonly complement: string;
  readonly sigle: string | null;
}

/** Les fiches action en séance : où l'on en a parlé, ce que l'on y a décidé, où l'on en parlera. */
export function createFicheEnSeanceQueries(db: Database) {
  const passages = db.prepare<[string], PassageDeFiche>(
    `SELECT p.id AS "pointId", r.id AS "reunionId", r.date, r.etat, i.type, i.complement, i.sigle
     FROM point p JOIN reunion r ON r.id = p.reunion_id AND r.supprime_le IS NULL JOIN instance i ON i.id = r.instance_id
     WHERE p.origine_fiche_id = ? AND p.etat <> 'retire' ORDER BY r.date DESC, r.id`,
  );
  const decisions = db.prepare<[string], DecisionSurFiche>(
    `SELECT d.id, d.point_id AS "pointId", d.nature, d.numero, d.annee, d.texte
     FROM point p JOIN reunion r ON r.id = p.reunion_id AND r.supprime_le IS NULL JOIN deliberation d ON d.point_id = p.id
     WHERE p.origine_fiche_id = ? ORDER BY r.date DESC, d.rang`,
  );
  const prochaine = db.prepare<[{ feuille: string; jour: string }], ReunionAVenir>(
    `SELECT r.id, r.date, i.type, i.complement, i.sigle FROM feuille_de_route f
     JOIN reunion r ON r.instance_id = coalesce(f.suivie_par_id, f.instance_id) AND r.supprime_le IS NULL
     JOIN instance i ON i.id = r.instance_id AND i.supprime_le IS NULL
     WHERE f.id = @feuille AND r.date >= @jour AND r.etat IN ('brouillon', 'convoquee') AND r.convocation = 1 ORDER BY r.date, r.heure_debut LIMIT 1`,
  );
  const portees = db
    .prepare<[string], string>(
      `SELECT origine_fiche_id FROM point WHERE reunion_id = ? AND origine_fiche_id IS NOT NULL AND etat <> 'retire'`,
    )
    .pluck();
  return {
    /** Les points d'étape d'une fiche, le plus récent d'abord. */
    passages: (ficheId: string): PassageDeFiche[] => passages.all(ficheId),
    decisions: (ficheId: string): DecisionSurFiche[] => decisions.all(ficheId),
    /** La prochaine réunion de l'instance qui suit cette feuille de route, ce jour compris ; `null` sans instance ou sans date. */
    prochaine: (feuille: string, jour: string): ReunionAVenir | null => prochaine.get({ feuille, jour }) ?? null,
    /** Les fiches qu'une réunion porte déjà. */
    portees: (reunionId: string): ReadonlySet<string> => new Set(portees.all(reunionId)),
  };
}
