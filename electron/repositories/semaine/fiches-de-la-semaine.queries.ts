import type { Database } from 'better-sqlite3';
import type { FicheATenir } from '#shared/domain/semaine/fiche-action-a-tenir.rules.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';

interface Ligne {
  readonly id: string;
  readonly intitule: string;
  readonly etat: EtatFiche;
  readonly motif: string | null;
  readonly depuis: string | null;
  readonly genre: 'etape' | 'sous_action' | 'fin' | null;
  readonly quoiId: string | null;
  readonly quoi: string | null;
  readonly le: string | null;
  readonly prochaineId: string | null;
  readonly prochaineDate: string | null;
}
export type FicheLue = FicheATenir;

/** Où l'on regarde : les feuilles de route (en JSON), ou toutes si `null`. */
interface Bornes {
  readonly feuilles: string | null;
  readonly jour: string;
  readonly a: string;
  readonly limite: number;
  /** Les personnes que je suis à l'annuaire (en JSON) : seules leurs fiches ; `null`, toutes. */
  readonly moi: string | null;
}

const OUVERTE = `f.supprime_le IS NULL AND f.etat NOT IN ('terminee', 'abandonnee') AND f.reportee_vers_id IS NULL`;
/** Une fiche s'inscrit dans une feuille au moins, gardée, et de celles que l'on regarde. */
const DANS = `EXISTS (SELECT 1 FROM inscription i JOIN axe x ON x.id = i.axe_id JOIN feuille_de_route u ON u.id = x.feuille_id
  WHERE i.fiche_id = f.id AND u.supprime_le IS NULL AND (@feuilles IS NULL OR u.id IN (SELECT value FROM json_each(@feuilles))))`;
/** La prochaine réunion en préparation de l'instance qui suit sa feuille. */
const PROCHAINE = `(SELECT r.id FROM inscription i JOIN axe x ON x.id = i.axe_id JOIN feuille_de_route u ON u.id = x.feuille_id
  JOIN reunion r ON r.instance_id = coalesce(u.suivie_par_id, u.instance_id)
  WHERE i.fiche_id = f.id AND u.supprime_le IS NULL AND r.supprime_le IS NULL AND r.etat = 'brouillon' AND r.date >= @jour ORDER BY r.date LIMIT 1)`;
/** Les fiches que je pilote, ou dont je pilote une sous-action : par l'index des pilotes, jamais par toutes les dates. */
const A_MOI = `(SELECT id FROM fiche_action WHERE pilote_id IN (SELECT value FROM json_each(@moi))
  UNION SELECT fiche_id FROM sous_action WHERE pilote_id IN (SELECT value FROM json_each(@moi)))`;
const MOI = (colonne: string) => `${colonne} IN (SELECT value FROM json_each(@moi))`;
/** Une sous-action, et ses étapes, sont à qui la pilote ; à défaut, à qui pilote la fiche. */
const A_FAIRE_PAR_MOI = MOI(
  'CASE WHEN s.pilote_id IS NULL AND s.structure_pilote_id IS NULL THEN f.pilote_id ELSE s.pilote_id END',
);
const FICHE = `f.id, f.intitule, f.etat, f.etat_motif AS motif, f.etat_depuis AS depuis`;
const SANS_REUNION = `NULL AS "prochaineId", NULL AS "prochaineDate"`;

const lire = ({ genre, quoiId, quoi, prochaineId, prochaineDate, ...fiche }: Ligne): FicheLue => ({
  ...fiche,
  quoi: genre === null || quoiId === null ? null : { genre, id: quoiId, intitule: quoi ?? fiche.intitule },
  prochaine: prochaineId === null ? null : { id: prochaineId, date: prochaineDate ?? '' },
});

/** Les lectures d'une source : toutes les fiches, ou les miennes seulement. */
function lectures(db: Database, miennes: boolean) {
  const phrase = (sql: string) => db.prepare<[Bornes], Ligne>(sql);
  const fiches = miennes ? `${A_MOI} mes CROSS JOIN fiche_action f ON f.id = mes.id` : 'fiche_action f';
  const parties = (table: string, alias: string) =>
    miennes
      ? `${fiches} CROSS JOIN ${table} ${alias} ON ${alias}.fiche_id = f.id`
      : `${table} ${alias} CROSS JOIN fiche_action f ON f.id = ${alias}.fiche_id`;
  const aMoi = miennes ? MOI('f.pilote_id') : '@moi IS NULL';
  const parMoi = miennes ? A_FAIRE_PAR_MOI : '@moi IS NULL';
  const bloquees = phrase(
    `SELECT b.*, r.id AS "prochaineId", r.date AS "prochaineDate" FROM (
       SELECT ${FICHE}, NULL AS genre, NULL AS "quoiId", NULL AS quoi, NULL AS le, ${PROCHAINE} AS reunion
       FROM ${fiches} WHERE f.etat = 'bloquee' AND f.supprime_le IS NULL AND f.reportee_vers_id IS NULL AND ${aMoi} AND ${DANS} AND @a = @a
       ORDER BY f.etat_depuis LIMIT @limite) b LEFT JOIN reunion r ON r.id = b.reunion`,
  );
  /** Les passées de la plus récente, les autres de la plus proche : deux lectures bornées du même index. */
  const dues = (source: (jours: string, sens: 'ASC' | 'DESC') => string) => [
    phrase(source('< @jour AND @a = @a', 'DESC')),
    phrase(source('BETWEEN @jour AND @a', 'ASC')),
  ];
  const etapes = dues(
    (jours, sens) =>
      `SELECT ${FICHE}, 'etape' AS genre, e.id AS "quoiId", e.intitule AS quoi, e.echeance AS le, ${SANS_REUNION}
       FROM ${parties('etape', 'e')} LEFT JOIN sous_action s ON s.id = e.sous_action_id
       WHERE e.faite_le IS NULL AND e.echeance ${jours} AND ${OUVERTE} AND (s.etat IS NULL OR s.etat NOT IN ('terminee', 'abandonnee')) AND ${parMoi} AND ${DANS}
       ORDER BY e.echeance ${sens} LIMIT @limite`,
  );
  const sousActions = dues(
    (jours, sens) =>
      `SELECT ${FICHE}, 'sous_action' AS genre, s.id AS "quoiId", s.intitule AS quoi, s.echeance AS le, ${SANS_REUNION}
       FROM ${parties('sous_action', 's')}
       WHERE s.etat NOT IN ('terminee', 'abandonnee') AND s.echeance IS NOT NULL AND s.echeance ${jours} AND ${OUVERTE} AND ${parMoi} AND ${DANS}
       ORDER BY s.echeance ${sens} LIMIT @limite`,
  );
  const fins = dues(
    (jours, sens) =>
      `SELECT ${FICHE}, 'fin' AS genre, f.id AS "quoiId", NULL AS quoi, f.fin AS le, ${SANS_REUNION}
       FROM ${fiches} WHERE f.fin IS NOT NULL AND f.fin ${jours} AND ${OUVERTE} AND ${aMoi} AND ${DANS} ORDER BY f.fin ${sens} LIMIT @limite`,
  );
  return { bloquees, dues: [...etapes, ...sousActions, ...fins] };
}

/** Les fiches action bloquées, et ce qu'elles doivent à une date : chaque lecture suit l'index de ce qui reste à faire. */
export function createFichesDeLaSemaineQueries(db: Database) {
  const [toutes, miennes] = [lectures(db, false), lectures(db, true)];
  const choisir = ({ moi }: Bornes) => (moi === null ? toutes : miennes);
  return {
    bloquees: (bornes: Bornes): FicheLue[] => choisir(bornes).bloquees.all(bornes).map(lire),
    /** Étapes, sous-actions et fins : les passées, puis celles qui viennent. */
    dues: (bornes: Bornes): FicheLue[][] => choisir(bornes).dues.map((une) => une.all(bornes).map(lire)),
  };
}
