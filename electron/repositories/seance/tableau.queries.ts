import type { Database } from 'better-sqlite3';
import type { Categorie, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { EtatReunion } from '#shared/domain/reunion/reunion.schema.ts';

/** Sièges d'une catégorie d'une instance, à une date. */
export interface CompteDeSieges {
  readonly instanceId: string;
  readonly type: TypeInstance;
  readonly categorie: Categorie;
  readonly sieges: number;
  readonly pourvus: number;
}

/** Réunion passée ou à venir, vue d'une liste. */
export interface ReunionVue {
  readonly instanceId: string;
  readonly id: string;
  readonly date: string;
  readonly heureDebut: string;
  readonly etat: EtatReunion;
}

const REUNION = `r.instance_id AS "instanceId", r.id, r.date, r.heure_debut AS "heureDebut", r.etat`;

/** Ce que montrent « Mon département » et « Instances » : des comptes et les réunions voisines du jour, jamais tout l'historique. */
export function createTableauQueries(db: Database) {
  const comptes = db.prepare<[{ date: string }], CompteDeSieges>(
    `SELECT i.id AS "instanceId", i.type, s.categorie, count(*) AS sieges,
       count(CASE WHEN EXISTS (
         SELECT 1 FROM mandat m WHERE m.siege_id = s.id AND m.role = 'titulaire'
           AND (m.debut IS NULL OR m.debut <= @date) AND (m.fin IS NULL OR m.fin >= @date)) THEN 1 END) AS pourvus
     FROM instance i JOIN siege s ON s.instance_id = i.id
     WHERE i.supprime_le IS NULL GROUP BY i.id, s.categorie`,
  );
  // L'index (instance, date) est lu à reculons, ou en avant, jusqu'à la première qui convient.
  const voisine = <P extends object>(condition: string, sens: 'ASC' | 'DESC') =>
    db.prepare<[P], ReunionVue>(
      `SELECT ${REUNION} FROM instance i JOIN reunion r ON r.id = (
         SELECT v.id FROM reunion v WHERE v.instance_id = i.id AND v.supprime_le IS NULL AND ${condition}
         ORDER BY v.date ${sens}, v.heure_debut ${sens} LIMIT 1)
       WHERE i.supprime_le IS NULL`,
    );
  // Restée sans quorum, elle attend sa seconde convocation (R. 5311-40, al. 2).
  const EN_COURS = `(v.etat IN ('brouillon', 'convoquee', 'ouverte') OR (v.etat = 'sans_quorum'
    AND NOT EXISTS (SELECT 1 FROM reunion s WHERE s.premiere_id = v.id AND s.supprime_le IS NULL)))`;
  const dernieres = voisine<{ date: string }>(`v.date <= @date AND v.etat = 'tenue' AND v.anterieure = 0`, 'DESC');
  const prochaines = voisine<{ date: string }>(`v.date >= @date AND ${EN_COURS}`, 'ASC');
  const enAttente = voisine<{ date: string; depuis: string }>(
    `v.date < @date AND v.date >= @depuis AND ${EN_COURS}`,
    'DESC',
  );
  const reportees = voisine<{ depuis: string }>(`v.etat = 'reportee' AND v.date >= @depuis`, 'DESC');
  const deInstance = db.prepare<[string], ReunionVue & { decisions: number }>(
    `SELECT ${REUNION}, (SELECT count(*) FROM point p JOIN deliberation d ON d.point_id = p.id AND d.nature = 'decision' WHERE p.reunion_id = r.id) AS decisions
     FROM reunion r WHERE r.instance_id = ? AND r.supprime_le IS NULL ORDER BY r.date DESC, r.heure_debut DESC LIMIT 100`,
  );
  // CROSS JOIN tient l’ordre : les instances montrées d’abord, jamais tous les périmètres.
  const couverts = db.prepare<[], { instanceId: string; departement: string }>(
    `SELECT DISTINCT ic.instance_id AS "instanceId", c.departement_code AS departement
     FROM instance i CROSS JOIN instance_commune ic ON ic.instance_id = i.id JOIN ref_commune c ON c.code = ic.code
     WHERE i.supprime_le IS NULL ORDER BY departement`,
  );
  const deLigne = new Map(
    Object.entries({
      reunion: 'SELECT id FROM reunion WHERE id = ?',
      point: 'SELECT reunion_id FROM point WHERE id = ?',
      presence: 'SELECT reunion_id FROM presence WHERE id = ?',
      deliberation: 'SELECT p.reunion_id FROM deliberation d JOIN point p ON p.id = d.point_id WHERE d.id = ?',
      action: 'SELECT p.reunion_id FROM action a JOIN point p ON p.id = a.point_id WHERE a.id = ?',
      piece_jointe: 'SELECT reunion_id FROM piece_jointe WHERE id = ?',
      version_pv: 'SELECT reunion_id FROM version_pv WHERE id = ?',
    }).map(([tbl, sql]) => [tbl, db.prepare<[string], string>(sql).pluck()]),
  );
  const soeurs = db
    .prepare<[string], string>(
      `SELECT v.id FROM reunion r CROSS JOIN reunion v ON v.instance_id = r.instance_id AND v.supprime_le IS NULL WHERE r.id = ?`,
    )
    .pluck();
  return {
    /** Les réunions de la même instance, dont une est peut-être la suivante ou la précédente ; aucune si elle n'est plus dans le fichier. */
    deLaMemeInstance: (reunionId: string): string[] => soeurs.all(reunionId),
    /** La réunion dont une ligne écrite fait partie ; `null` si ce n'en est pas une partie, ou si elle n'y est plus. */
    reunionDeLigne: (tbl: string, ligne: string): string | null => deLigne.get(tbl)?.get(ligne) ?? null,
    /** Départements que couvre le périmètre de chaque CLPE, par code. */
    departementsCouverts: (): { instanceId: string; departement: string }[] => couverts.all(),
    /** Sièges et sièges pourvus d'un titulaire à la date donnée, par instance et catégorie. */
    comptesDeSieges: (date: string): CompteDeSieges[] => comptes.all({ date }),
    /** Pour chaque instance, sa dernière séance tenue jusqu'à cette date. */
    dernieresSeances: (date: string): ReunionVue[] => dernieres.all({ date }),
    /** Pour chaque instance, sa prochaine réunion, ce jour compris. */
    prochainesReunions: (date: string): ReunionVue[] => prochaines.all({ date }),
    /** Pour chaque instance, la réunion passée depuis `depuis` dont la séance reste à saisir. */
    seancesASaisir: (date: string, depuis: string): ReunionVue[] => enAttente.all({ date, depuis }),
    /** Pour chaque instance, sa dernière réunion reportée qui attend encore sa nouvelle date. */
    reporteesSansDate: (depuis: string): ReunionVue[] => reportees.all({ depuis }),
    /** Les cent dernières réunions d'une instance, de la plus récente à la plus ancienne, avec leurs décisions (les avis n'en sont pas). */
    reunionsDe: (instanceId: string): (ReunionVue & { decisions: number })[] => deInstance.all(instanceId),
  };
}
