import type { Database } from 'better-sqlite3';
import type { AnneeDePresences } from '#shared/domain/alerte/assiduite.rules.ts';
import type { SansQuorum } from '#shared/domain/alerte/instance.rules.ts';
import type { Categorie } from '#shared/domain/instance/instance.schema.ts';

type DInstance = { readonly instanceId: string };

/** Réunions et plénières tenues : l'an passé, cette année, ces douze mois. */
export interface RythmeLu extends DInstance {
  readonly premiere: string;
  readonly anPasse: number;
  readonly plenieresAnPasse: number;
  readonly cetteAnnee: number;
  readonly plenieresCetteAnnee: number;
  readonly douzeMois: number;
  readonly plenieresDouzeMois: number;
}

export interface VacanceLue extends DInstance {
  readonly organisme: string | null;
  readonly categorie: Categorie;
  readonly depuis: string | null;
}

interface Bornes {
  readonly ids: string;
  readonly jour: string;
  /** Un an plus tôt, jour pour jour. */
  readonly unAn: string;
  readonly deuxAns: string;
}

const DE = 'json_each(@ids) j CROSS JOIN reunion r ON r.instance_id = j.value AND r.supprime_le IS NULL';
const TENUE = `r.etat = 'tenue' AND r.date <= @jour`;
const PASSE = `substr(r.date, 1, 4) = CAST(substr(@jour, 1, 4) - 1 AS TEXT)`;
const EN_COURS = `substr(r.date, 1, 4) = substr(@jour, 1, 4)`;
const compter = (condition: string, nom: string): string =>
  `count(CASE WHEN ${TENUE} AND ${condition} THEN 1 END) AS "${nom}"`;

/** Ce que les alertes lisent de plusieurs instances, chacune par une somme : jamais une séance entière. */
export function createFaitsDInstanceQueries(db: Database) {
  const rythmes = db.prepare<[Bornes], RythmeLu>(
    `SELECT r.instance_id AS "instanceId", min(r.date) AS premiere, ${[
      compter(PASSE, 'anPasse'),
      compter(`r.pleniere = 1 AND ${PASSE}`, 'plenieresAnPasse'),
      compter(EN_COURS, 'cetteAnnee'),
      compter(`r.pleniere = 1 AND ${EN_COURS}`, 'plenieresCetteAnnee'),
      compter('r.date > @unAn', 'douzeMois'),
      compter('r.pleniere = 1 AND r.date > @unAn', 'plenieresDouzeMois'),
    ].join(', ')}
     FROM ${DE} WHERE r.etat IN ('tenue', 'sans_quorum') GROUP BY r.instance_id`,
  );
  const sansQuorum = db.prepare<[Bornes], SansQuorum & DInstance>(
    `SELECT r.instance_id AS "instanceId", count(*) AS nombre, max(r.date) AS derniere, r.id AS "derniereId"
     FROM ${DE} AND r.date > @unAn AND r.date <= @jour WHERE r.etat = 'sans_quorum' GROUP BY r.instance_id`,
  );
  const presences = db.prepare<[Bornes], AnneeDePresences & DInstance & { recente: 0 | 1 }>(
    `SELECT r.instance_id AS "instanceId", r.date > @unAn AS recente, count(DISTINCT r.id) AS seances,
       count(CASE WHEN p.statut IN ('present', 'distance', 'pouvoir') THEN 1 END) AS venus, count(*) AS attendus
     FROM ${DE} AND r.date > @deuxAns AND r.date <= @jour CROSS JOIN presence p ON p.reunion_id = r.id
     WHERE r.etat IN ('tenue', 'sans_quorum') AND p.siege_id IS NOT NULL GROUP BY r.instance_id, recente`,
  );
  const vacances = db.prepare<[Bornes], VacanceLue>(
    `SELECT s.instance_id AS "instanceId", s.organisme, s.categorie,
       (SELECT max(m.fin) FROM mandat m WHERE m.siege_id = s.id AND m.role = 'titulaire' AND m.fin < @jour) AS depuis
     FROM json_each(@ids) j CROSS JOIN siege s ON s.instance_id = j.value
     WHERE NOT EXISTS (SELECT 1 FROM mandat m WHERE m.siege_id = s.id AND m.role = 'titulaire'
       AND (m.debut IS NULL OR m.debut <= @jour) AND (m.fin IS NULL OR m.fin >= @jour))`,
  );
  return {
    rythmes: (bornes: Bornes): RythmeLu[] => rythmes.all(bornes),
    /** Séances restées sans quorum en douze mois. */
    sansQuorum: (bornes: Bornes) => sansQuorum.all(bornes),
    /** Présences constatées ces douze mois (`recente`), et les douze d'avant. */
    presences: (bornes: Bornes) => presences.all(bornes),
    /** Sièges sans titulaire en fonctions, et depuis quand. */
    vacances: (bornes: Bornes): VacanceLue[] => vacances.all(bornes),
  };
}
