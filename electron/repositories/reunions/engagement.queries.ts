import type { Database } from 'better-sqlite3';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Dispositif } from '#shared/domain/eq2030/deploiement.schema.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { StatutPresence } from '#shared/domain/seance/seance.schema.ts';

type Nommee = Pick<Personne, 'civilite' | 'prenom' | 'nom'>;
interface InstanceNommee {
  readonly type: TypeInstance;
  readonly complement: string;
  readonly sigle: string | null;
}

/** Une présence, du plus récent au plus ancien. */
export type PresenceRecente = InstanceNommee &
  Nommee & {
    readonly reunionId: string;
    readonly date: string;
    readonly statut: StatutPresence;
    readonly invitee: 0 | 1;
  };
/** Une décision ou une action, et la réunion d'où elle vient. */
export type LignePilotee = InstanceNommee & {
  readonly genre: 'decision' | 'action';
  readonly id: string;
  readonly texte: string;
  readonly date: string;
  readonly echeance: string | null;
  readonly etat: string;
};
/** Une fiche action pilotée, ou dont une structure est partenaire. */
export interface LigneDeFiche {
  readonly id: string;
  readonly intitule: string;
  readonly role: 'pilote' | 'copilote' | 'partenaire';
  /** La sous-action pilotée, et non la fiche. */
  readonly sousAction: string | null;
  readonly fin: string | null;
  readonly close: 0 | 1;
}
/** Une désignation d'une de ces personnes. */
export type LigneDesignation = Nommee & {
  readonly id: string;
  readonly genre: string;
  readonly nomDeGenre: string | null;
  readonly rang: 'referent' | 'coreferent' | 'suppleant';
  readonly debut: string | null;
  readonly fin: string | null;
  readonly territoires: string;
};

/** Ce qu'une structure déploie d'EQ2030. */
export interface LigneDeploiement {
  readonly id: string;
  readonly dispositif: Dispositif;
  readonly libelle: string | null;
  readonly debut: string | null;
  readonly fin: string | null;
  readonly territoires: string;
}

const RECENTES = 5;
const EXTRAIT = 240;
const INSTANCE = 'i.type, i.complement, i.sigle';
const VIVE = 'r.supprime_le IS NULL AND i.supprime_le IS NULL';

/** Les écritures d'une colonne, une seule fois chacune, de l'une à la suivante par son index. */
const valeursDe = (table: string) => `
  WITH RECURSIVE valeur (v) AS (
    SELECT min(pilote) FROM ${table} WHERE pilote IS NOT NULL
    UNION ALL SELECT (SELECT min(pilote) FROM ${table} WHERE pilote > v) FROM valeur WHERE v IS NOT NULL
  ) SELECT v FROM valeur WHERE v IS NOT NULL`;

const pilotee = (genre: LignePilotee['genre'], table: string, texte: string, etat: string) =>
  `SELECT '${genre}' AS genre, d.id, substr(d.${texte}, 1, ${EXTRAIT}) AS texte, r.date, d.echeance, d.${etat} AS etat, ${INSTANCE}
   FROM json_each(@pilotes) l JOIN ${table} d ON d.pilote = l.value JOIN point p ON p.id = d.point_id
   JOIN reunion r ON r.id = p.reunion_id JOIN instance i ON i.id = r.instance_id WHERE ${VIVE} AND r.etat IN ('ouverte', 'tenue')`;

/** Ce qui engage des personnes, hors leurs mandats : présences, pilotage, contrats de ville, désignations, signatures. */
export function createEngagementQueries(db: Database) {
  const comptes = db.prepare<[{ ids: string; jour: string }], { nombre: number; invitations: number }>(
    `SELECT count(*) FILTER (WHERE p.statut IN ('present', 'distance') AND r.date <= @jour AND r.etat IN ('ouverte', 'tenue', 'sans_quorum')) AS nombre,
       count(*) FILTER (WHERE p.siege_id IS NULL) AS invitations
     FROM json_each(@ids) l JOIN presence p ON p.personne_id = l.value JOIN reunion r ON r.id = p.reunion_id
     JOIN instance i ON i.id = r.instance_id WHERE ${VIVE}`,
  );
  const recentes = db.prepare<[{ ids: string }], PresenceRecente>(
    `SELECT r.id AS "reunionId", r.date, p.statut, p.siege_id IS NULL AS invitee, ${INSTANCE}, q.civilite, q.prenom, q.nom
     FROM json_each(@ids) l JOIN presence p ON p.personne_id = l.value JOIN personne q ON q.id = p.personne_id
     JOIN reunion r ON r.id = p.reunion_id JOIN instance i ON i.id = r.instance_id WHERE ${VIVE}
     ORDER BY r.date DESC, r.id LIMIT ${RECENTES}`,
  );
  const pilotes = ['deliberation', 'action'].map((table) => db.prepare<[], string>(valeursDe(table)).pluck());
  const pilotees = db.prepare<[{ pilotes: string }], LignePilotee>(
    `SELECT * FROM (${pilotee('decision', 'deliberation', 'texte', 'suivi')} UNION ALL ${pilotee('action', 'action', 'libelle', 'etat')})
     ORDER BY etat NOT IN ('a_engager', 'en_cours'), echeance IS NULL, echeance, date DESC`,
  );
  const contrats = db.prepare<
    [{ instances: string; structure: string | null }],
    { code: string; libelle: string; signe: 0 | 1 } & Partial<InstanceNommee>
  >(
    `SELECT c.code, c.libelle, 0 AS signe, ${INSTANCE} FROM json_each(@instances) l JOIN instance i ON i.id = l.value
       JOIN contrat_ville c ON c.code = i.contrat_code AND c.supprime_le IS NULL
     UNION SELECT t.code, t.libelle, 0, NULL, NULL, NULL FROM structure_territoire t
       WHERE t.structure_id = @structure AND t.genre = 'contrat_ville'
     UNION SELECT c.code, c.libelle, 1, NULL, NULL, NULL FROM contrat_signataire g
       JOIN contrat_ville c ON c.id = g.contrat_id AND c.supprime_le IS NULL WHERE g.structure_id = @structure
     ORDER BY 2`,
  );
  const fiches = db.prepare<[{ ids: string; structure: string | null }], LigneDeFiche>(
    `WITH tenue AS (
       SELECT f.id, 'pilote' AS role, NULL AS sa, NULL AS fin, NULL AS etat FROM json_each(@ids) l JOIN fiche_action f ON f.pilote_id = l.value
         WHERE @structure IS NULL
       UNION SELECT id, 'pilote', NULL, NULL, NULL FROM fiche_action WHERE structure_pilote_id = @structure
       UNION SELECT fiche_id, role, NULL, NULL, NULL FROM fiche_partenaire WHERE structure_id = @structure
       UNION SELECT x.fiche_id, 'pilote', x.intitule, x.echeance, x.etat FROM json_each(@ids) l JOIN sous_action x ON x.pilote_id = l.value
         WHERE @structure IS NULL
       UNION SELECT fiche_id, 'pilote', intitule, echeance, etat FROM sous_action WHERE structure_pilote_id = @structure
     ) SELECT f.id, f.intitule, t.role, t.sa AS "sousAction", CASE WHEN t.sa IS NULL THEN f.fin ELSE t.fin END AS fin,
       f.etat IN ('terminee', 'abandonnee') OR coalesce(t.etat IN ('terminee', 'abandonnee'), 0) AS close
     FROM tenue t JOIN fiche_action f ON f.id = t.id AND f.supprime_le IS NULL
     ORDER BY close, coalesce(t.fin, f.fin) IS NULL, coalesce(t.fin, f.fin), f.intitule_tri, t.sa`,
  );
  const designations = db.prepare<[string], LigneDesignation>(
    `SELECT d.id, d.genre, g.nom AS "nomDeGenre", d.rang, d.debut, d.fin, p.civilite, p.prenom, p.nom,
       (SELECT json_group_array(t.libelle ORDER BY t.libelle) FROM designation_territoire t WHERE t.designation_id = d.id) AS territoires
     FROM json_each(?) l JOIN designation d ON d.personne_id = l.value JOIN personne p ON p.id = d.personne_id
     LEFT JOIN genre_designation g ON g.id = d.genre ORDER BY d.fin IS NOT NULL, d.fin DESC, d.debut DESC`,
  );
  const deploiements = db.prepare<[string | null], LigneDeploiement>(
    `SELECT d.id, d.dispositif, d.libelle, d.debut, d.fin,
       (SELECT json_group_array(t.libelle ORDER BY t.libelle) FROM deploiement_territoire t WHERE t.deploiement_id = d.id) AS territoires
     FROM deploiement d WHERE d.structure_id = ? ORDER BY d.fin IS NOT NULL, d.dispositif, d.id`,
  );
  const signataires = db.prepare<
    [],
    Pick<Personne, 'prenom' | 'nom'> & { id: string; emetteur: string; qualite: string; retireLe: string | null }
  >(
    `SELECT s.id, s.prenom, s.nom, s.qualite, s.retire_le AS "retireLe", e.intitule AS emetteur
     FROM signataire s JOIN emetteur e ON e.id = s.emetteur_id ORDER BY s.retire_le IS NOT NULL, e.rang`,
  );
  /** Elle et les fiches fusionnées dans la sienne : ce qu'un compte rendu approuvé fige reste à leur nom. */
  const lignee = db.prepare<[string], Nommee & { id: string }>(
    `WITH RECURSIVE fiche (id) AS (
       SELECT ? UNION SELECT p.id FROM fiche f CROSS JOIN personne p ON p.fusionnee_dans = f.id
     ) SELECT p.id, p.civilite, p.prenom, p.nom FROM fiche f CROSS JOIN personne p ON p.id = f.id`,
  );
  return {
    presences: (ids: readonly string[], jour: string) => ({
      ...(comptes.get({ ids: JSON.stringify(ids), jour }) ?? { nombre: 0, invitations: 0 }),
      recentes: recentes.all({ ids: JSON.stringify(ids) }),
    }),
    /** Les pilotes tels qu'écrits, décisions et actions confondues. */
    pilotes: (): string[] => [...new Set(pilotes.flatMap((lire) => lire.all()))],
    /** Ce que pilotent ces écritures : ce qui est ouvert d'abord, l'échéance la plus proche en tête. */
    pilotees: (ecritures: readonly string[]): LignePilotee[] => pilotees.all({ pilotes: JSON.stringify(ecritures) }),
    contrats: (instances: readonly string[], structure: string | null) =>
      contrats.all({ instances: JSON.stringify(instances), structure }),
    /** Celles que pilotent ces personnes ou, d'une structure, celles qu'elle pilote ou dont elle est partenaire. */
    fiches: (ids: readonly string[], structure: string | null): LigneDeFiche[] =>
      fiches.all({ ids: JSON.stringify(ids), structure }),
    designations: (ids: readonly string[]): LigneDesignation[] => designations.all(JSON.stringify(ids)),
    deploiements: (structureId: string | null): LigneDeploiement[] => deploiements.all(structureId),
    signataires: () => signataires.all(),
    lignee: (id: string) => lignee.all(id),
  };
}
