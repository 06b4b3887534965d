import type { Database } from 'better-sqlite3';
import type {
  DecisionDeCopil,
  ParticipantDeCopil,
  SeanceDeCopil,
} from '#shared/domain/convention/copil/copil.schema.ts';
import type { Passage } from '#shared/domain/convention/copil/points-a-proposer.rules.ts';
import { avecBooleens, type Brute } from '../booleens.ts';

type SansContenu = Omit<SeanceDeCopil, 'participants' | 'decisions'>;
type DUneReunion<T> = T & { readonly reunionId: string };
interface Suivie {
  readonly instance: string;
  readonly convention: string;
}

export interface OrigineDue {
  readonly origineConventionId: string | null;
  readonly origineDu: string | null;
}

export interface ConventionSuivie {
  readonly id: string;
  readonly numero: string;
  readonly intitule: string;
  readonly copilId: string;
}

/** Une convention dure trois ans : au-delà, on relit les réunions elles-mêmes. */
const REUNIONS_LUES = 40;
const REUNIONS = `SELECT id FROM reunion WHERE instance_id = @instance AND supprime_le IS NULL
  ORDER BY date DESC, heure_debut DESC LIMIT ${REUNIONS_LUES}`;
const NOM = "nullif(concat_ws(' ', p.civilite, p.prenom, p.nom), '')";
const TITULAIRE = `SELECT m.personne_id FROM mandat m WHERE m.siege_id = s.id AND m.role = 'titulaire'
  AND (m.debut IS NULL OR m.debut <= r.date) AND (m.fin IS NULL OR m.fin >= r.date) ORDER BY m.rang LIMIT 1`;

/** Ce que le COPIL d'une convention a tenu, qui y était, ce qu'il a décidé. */
export function createCopilQueries(db: Database) {
  const reunions = db.prepare<[{ instance: string }], SansContenu>(
    `SELECT r.id, r.date, r.heure_debut AS "heureDebut", r.lieu, r.etat FROM reunion r WHERE r.id IN (${REUNIONS})
     ORDER BY r.date DESC, r.heure_debut DESC, r.id`,
  );
  const participants = db.prepare<[{ instance: string }], DUneReunion<Brute<ParticipantDeCopil, 'invite'>>>(
    `SELECT r.id AS "reunionId", coalesce(s.organisme, st.nom) AS structure, ${NOM} AS nom, coalesce(pr.qualite, p.fonction) AS qualite,
       pr.statut, pr.siege_id IS NULL AS invite
     FROM reunion r JOIN presence pr ON pr.reunion_id = r.id LEFT JOIN siege s ON s.id = pr.siege_id
     LEFT JOIN personne p ON p.id = coalesce(pr.personne_id, (${TITULAIRE})) LEFT JOIN structure st ON st.id = p.structure_id
     WHERE r.id IN (${REUNIONS}) AND r.etat IN ('ouverte', 'tenue')
     ORDER BY pr.siege_id IS NULL, CASE s.categorie WHEN 'P' THEN 0 ELSE CAST(s.categorie AS INTEGER) END, s.rang, p.nom_tri`,
  );
  const lireParticipant = avecBooleens<DUneReunion<ParticipantDeCopil>, 'invite'>(['invite']);
  // D'un COPIL qui suit plusieurs conventions, ce qui s'est dit d'une autre ne compte pas.
  const decisions = db.prepare<[Suivie], DecisionDeCopil>(
    `SELECT d.id, d.nature, d.numero, d.annee, d.texte, d.pilote, d.echeance, d.suivi AS etat, d.suivi_note AS "suiviNote",
       d.suivi_le AS "suiviLe", p.id AS "pointId", p.titre AS point, r.id AS "reunionId", r.date
     FROM reunion r JOIN point p ON p.reunion_id = r.id JOIN deliberation d ON d.point_id = p.id
     WHERE r.id IN (${REUNIONS}) AND r.etat IN ('ouverte', 'tenue')
       AND (p.origine_convention_id IS NULL OR p.origine_convention_id = @convention)
     ORDER BY r.date DESC, p.rang, d.rang`,
  );
  const TENUS = `FROM convention c JOIN instance i ON i.id = c.copil_id AND i.supprime_le IS NULL
    CROSS JOIN reunion r ON r.instance_id = i.id AND r.etat = 'tenue' AND r.supprime_le IS NULL WHERE c.supprime_le IS NULL`;
  const tenus = db.prepare<[string], string>(`SELECT r.date ${TENUS} AND c.id = ? ORDER BY r.date`).pluck();
  const tenusDeToutes = db.prepare<[], { conventionId: string; le: string }>(
    `SELECT c.id AS "conventionId", r.date AS le ${TENUS} ORDER BY r.date`,
  );
  const passages = db.prepare<[string], Passage>(
    `SELECT p.origine_du AS du, r.date, r.etat, p.etat AS "etatDuPoint" FROM point p JOIN reunion r ON r.id = p.reunion_id
     WHERE p.origine_convention_id = ? AND p.origine_du IS NOT NULL AND p.etat <> 'retire' AND r.supprime_le IS NULL ORDER BY r.date, p.rang`,
  );
  const origine = db.prepare<[string], OrigineDue>(
    `SELECT origine_convention_id AS "origineConventionId", origine_du AS "origineDu" FROM point WHERE id = ?`,
  );
  const ecartes = db.prepare<[string], string>('SELECT du FROM convention_du_ecarte WHERE convention_id = ?').pluck();
  const ecarter = db.prepare(
    'INSERT INTO convention_du_ecarte (id, convention_id, du) VALUES (?, ?, ?) ON CONFLICT (convention_id, du) DO NOTHING',
  );
  const remettre = db.prepare('DELETE FROM convention_du_ecarte WHERE convention_id = ? AND du = ?');
  const COLONNES = 'id, numero, intitule, copil_id AS "copilId"';
  const suivies = db.prepare<[string], ConventionSuivie>(
    `SELECT ${COLONNES} FROM convention WHERE copil_id = ? AND supprime_le IS NULL ORDER BY numero_tri, id`,
  );
  const toutes = db.prepare<[], ConventionSuivie>(
    `SELECT ${COLONNES} FROM convention WHERE copil_id IS NOT NULL AND supprime_le IS NULL ORDER BY numero_tri, id`,
  );
  return {
    /** La plus récente d'abord. */
    seances({ instance, convention }: Suivie): SeanceDeCopil[] {
      const presents = Map.groupBy(participants.all({ instance }).map(lireParticipant), (un) => un.reunionId);
      const prises = Map.groupBy(decisions.all({ instance, convention }), (une) => une.reunionId);
      return reunions.all({ instance }).map((reunion) => ({
        ...reunion,
        participants: (presents.get(reunion.id) ?? []).map(({ reunionId: _, ...un }) => un),
        decisions: prises.get(reunion.id) ?? [],
      }));
    },
    /** Jours où le COPIL de la convention s'est tenu, du plus ancien au plus récent. */
    tenus: (conventionId: string): string[] => tenus.all(conventionId),
    tenusDeToutes: () => tenusDeToutes.all(),
    /** Ce que les ordres du jour gardés ont déjà porté d'une convention, de la plus ancienne réunion à la plus récente. */
    passages: (conventionId: string): Passage[] => passages.all(conventionId),
    /** La convention dont un point est tiré, et ce que c'est. */
    origine: (pointId: string): OrigineDue | null => origine.get(pointId) ?? null,
    ecartes: (conventionId: string): string[] => ecartes.all(conventionId),
    ecarter: (id: string, conventionId: string, du: string): void => void ecarter.run(id, conventionId, du),
    remettre: (conventionId: string, du: string): boolean => remettre.run(conventionId, du).changes > 0,
    /** Les conventions que suit une instance. */
    suivies: (instanceId: string): ConventionSuivie[] => suivies.all(instanceId),
    /** Toutes celles qu'une instance suit. */
    toutesSuivies: (): ConventionSuivie[] => toutes.all(),
  };
}
