import type { Database } from 'better-sqlite3';
import type { EtatFiche, Origine } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { PROCHAINE_ETAPE, SOUS_ACTIONS } from '../feuilles-de-route/resume-de-fiche.ts';

/** Une action qui vise un quartier du territoire, ou que porte une feuille de route de ce territoire. */
export interface ActionLue {
  readonly id: string;
  readonly intitule: string;
  readonly pilote: string | null;
  readonly etat: EtatFiche;
  readonly etatMotif: string | null;
  readonly etatDepuis: string | null;
  readonly fin: string | null;
  readonly prochaine: string | null;
  readonly faites: number;
  readonly etapes: number;
  /** Ses sous-actions ouvertes, en JSON. */
  readonly sousActions: string;
  /** Codes des quartiers visés, en JSON. */
  readonly quartiers: string;
}

/** Un quartier du territoire et ses habitants notés. */
export interface QuartierLu {
  readonly code: string;
  readonly libelle: string;
  readonly habitants: number | null;
  readonly millesime: number | null;
  readonly source: string | null;
}

/** Une décision d'un comité qui couvre le territoire. */
export interface DecisionLue {
  readonly id: string;
  readonly numero: number;
  readonly annee: number;
  readonly texte: string;
  readonly date: string;
  readonly type: TypeInstance;
  readonly complement: string;
  readonly sigle: string | null;
}

/** Les contrats et instances dont une feuille de route est celle du territoire lui-même. */
export interface Porteurs {
  readonly contrats: readonly string[];
  readonly instances: readonly string[];
}

/** Ce que l'application sait d'un territoire : ses quartiers, ce qui s'y fait, ce qui s'y décide. */
export function createFicheTerritoireQueries(db: Database) {
  const quartiers = db.prepare<[string], QuartierLu>(
    `SELECT q.code, q.libelle, p.habitants, p.millesime, p.source FROM json_each(?) j JOIN ref_qpv q ON q.code = j.value AND q.fin IS NULL
     LEFT JOIN population_qpv p ON p.qpv_code = q.code ORDER BY q.libelle_tri, q.code`,
  );
  const VISEES = `visee AS MATERIALIZED (
    SELECT q.fiche_id AS id FROM json_each(@quartiers) j CROSS JOIN fiche_quartier q ON q.code = j.value
    UNION SELECT i.fiche_id FROM feuille_de_route r JOIN axe a ON a.feuille_id = r.id JOIN inscription i ON i.axe_id = a.id
      WHERE r.supprime_le IS NULL AND (r.contrat_id IN (SELECT value FROM json_each(@contrats)) OR r.instance_id IN (SELECT value FROM json_each(@instances)))
  )`;
  const actions = db.prepare<[Record<string, string>], ActionLue>(
    `WITH ${VISEES}
     SELECT f.id, f.intitule, f.etat, f.etat_motif AS "etatMotif", f.etat_depuis AS "etatDepuis", f.fin,
       coalesce(s.nom, nullif(concat_ws(' ', p.civilite, p.prenom, p.nom), '')) AS pilote,
       ${PROCHAINE_ETAPE} AS prochaine, ${SOUS_ACTIONS} AS "sousActions",
       (SELECT count(e.faite_le) FROM etape e WHERE e.fiche_id = f.id) AS faites,
       (SELECT count(*) FROM etape e WHERE e.fiche_id = f.id) AS etapes,
       (SELECT json_group_array(q.code) FROM fiche_quartier q WHERE q.fiche_id = f.id) AS quartiers
     FROM visee v CROSS JOIN fiche_action f ON f.id = v.id AND f.supprime_le IS NULL
     LEFT JOIN personne p ON p.id = f.pilote_id LEFT JOIN structure s ON s.id = coalesce(f.structure_pilote_id, p.structure_id)
     ORDER BY f.intitule_tri, f.id`,
  );
  // Les inscriptions d'une même action à deux feuilles ne comptent qu'une fois.
  const horsCompte = db
    .prepare<[Record<string, string>], number>(
      `WITH ${VISEES}
       SELECT count(DISTINCT i.fiche_id) FROM feuille_de_route r JOIN axe a ON a.feuille_id = r.id JOIN inscription i ON i.axe_id = a.id
         JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL
       WHERE r.supprime_le IS NULL AND r.contrat_id IN (SELECT value FROM json_each(@couvrants))
         AND NOT EXISTS (SELECT 1 FROM fiche_quartier q WHERE q.fiche_id = f.id) AND f.id NOT IN (SELECT id FROM visee)`,
    )
    .pluck();
  const argent = db.prepare<[Record<string, string | number>], { origine: Origine; montant: number }>(
    `WITH ${VISEES}
     SELECT l.origine, sum(coalesce(l.accorde, l.demande, 0)) AS montant
     FROM visee v CROSS JOIN fiche_action f ON f.id = v.id AND f.supprime_le IS NULL
     CROSS JOIN financement l ON l.fiche_id = f.id WHERE l.annee = @annee GROUP BY l.origine`,
  );
  // Du plus récent au plus ancien par l'index (instance, date) ; la lecture s'arrête à la limite.
  const decisions = db.prepare<[{ instances: string; depuis: string; limite: number }], DecisionLue>(
    `SELECT d.id, d.numero, d.annee, d.texte, r.date, i.type, i.complement, i.sigle
     FROM json_each(@instances) j CROSS JOIN instance i ON i.id = j.value
     CROSS JOIN reunion r ON r.instance_id = i.id AND r.supprime_le IS NULL AND r.etat = 'tenue'
     CROSS JOIN point p ON p.reunion_id = r.id CROSS JOIN deliberation d ON d.point_id = p.id
     WHERE d.nature = 'decision' AND d.numero IS NOT NULL AND r.date >= @depuis
     ORDER BY r.date DESC, d.annee DESC, d.numero DESC LIMIT @limite`,
  );
  const zones = db.prepare<[string], { code: string; libelle: string; communes: number; chomage: string }>(
    `SELECT z.code, z.libelle, count(*) AS communes, z.chomage FROM json_each(?) j CROSS JOIN ref_commune m ON m.code = j.value
     CROSS JOIN ref_zone_emploi z ON z.code = m.zone_emploi_code AND z.fin IS NULL
     GROUP BY z.code ORDER BY communes DESC, z.libelle_tri`,
  );
  const instances = db
    .prepare<[string], string>(
      `SELECT DISTINCT c.instance_id FROM json_each(?) j CROSS JOIN instance_commune c ON c.code = j.value
     CROSS JOIN instance i ON i.id = c.instance_id AND i.supprime_le IS NULL`,
    )
    .pluck();
  const cles = (quartiersVises: readonly string[], { contrats, instances: siennes }: Porteurs) => ({
    quartiers: JSON.stringify(quartiersVises),
    contrats: JSON.stringify(contrats),
    instances: JSON.stringify(siennes),
  });
  return {
    quartiers: (codes: readonly string[]): QuartierLu[] => quartiers.all(JSON.stringify(codes)),
    /** Les actions qui visent l'un de ces quartiers, ou que porte une feuille de route du territoire. */
    actions: (codes: readonly string[], porteurs: Porteurs): ActionLue[] => actions.all(cles(codes, porteurs)),
    /** Les actions des feuilles de ces contrats que `actions` ne compte pas, faute de quartier. */
    horsCompte: (codes: readonly string[], porteurs: Porteurs, couvrants: readonly string[]): number =>
      horsCompte.get({ ...cles(codes, porteurs), couvrants: JSON.stringify(couvrants) }) ?? 0,
    /** L'argent retenu de ces actions, une année, par origine ; en centimes. */
    argent: (codes: readonly string[], porteurs: Porteurs, annee: number) =>
      argent.all({ ...cles(codes, porteurs), annee }),
    /** Les zones d'emploi de ces communes, celle qui en a le plus d'abord. */
    zones: (communes: readonly string[]) => zones.all(JSON.stringify(communes)),
    /** Identifiants des instances dont le périmètre noté a l'une de ces communes. */
    instancesDesCommunes: (communes: readonly string[]): string[] => instances.all(JSON.stringify(communes)),
    /** Les dernières décisions numérotées de ces instances, depuis une date. */
    decisions: (ids: readonly string[], depuis: string, limite: number): DecisionLue[] =>
      decisions.all({ instances: JSON.stringify(ids), depuis, limite }),
  };
}
