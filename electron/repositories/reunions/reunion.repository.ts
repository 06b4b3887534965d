import type { Database } from 'better-sqlite3';
import { type Intervalle, REUNIONS_COMPTEES } from '#shared/domain/reunion/recherche.rules.ts';
import type { EtatReunion, Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

const COLONNES = `id, instance_id AS "instanceId", date, heure_debut AS "heureDebut", heure_fin AS "heureFin", modalite, lieu,
  lien_visio AS "lienVisio", etat, convocation, premiere_id AS "premiereId", convoquee_le AS "convoqueeLe", recue_le AS "recueLe",
  motif_urgence AS "motifUrgence", reference, circonstances, ouverte_a AS "ouverteA", levee_a AS "leveeA",
  titre, pleniere, anterieure, bloquee_le AS "bloqueeLe", reportee_du AS "reporteeDu", motif_report AS "motifReport",
  ics_sequence AS "icsSequence", canal, convoquee_par AS "convoqueePar", motif_signature AS "motifSignature",
  ecrite_debut AS "ecriteDebut", ecrite_fin AS "ecriteFin", secret, theme, organisateurs, objectifs, date_provisoire AS "dateProvisoire"`;

type Booleen = 'pleniere' | 'anterieure' | 'secret' | 'dateProvisoire';
type ReunionBrute = Brute<Reunion, Booleen>;
const lireReunion = avecBooleens<Reunion, Booleen>(['pleniere', 'anterieure', 'secret', 'dateProvisoire']);

/** Les réunions d'une instance à la corbeille y sont avec elle. */
const INSTANCE_GARDEE = 'instance_id NOT IN (SELECT id FROM instance WHERE supprime_le IS NOT NULL)';

export interface ReunionResumee {
  readonly id: string;
  readonly date: string;
  readonly heureDebut: string;
  readonly etat: EtatReunion;
  readonly instanceId: string;
  readonly instanceType: TypeInstance;
  readonly sigle: string | null;
  readonly complement: string;
  readonly titre: string | null;
  readonly lieu: string | null;
  readonly points: number;
  readonly decisions: number;
  readonly anterieure: 0 | 1;
}

/** Ce qui restreint la liste ; `null` : tout. */
export interface FiltreDeReunions {
  readonly instance: string | null;
  readonly theme: string | null;
  /** Un état, ou `anterieure` : reprise d'avant le fichier. */
  readonly etat: EtatReunion | 'anterieure' | null;
}

/** Une instance, réunie en un lieu (`null` : lieu non dit). */
export interface LieuDInstance {
  readonly instanceId: string;
  readonly lieu: string | null;
}

/** Les réunions, hors de leurs points : créer, lire, modifier, mettre à la corbeille. */
export function createReunionRepository(db: Database) {
  const parId = db.prepare<[string], ReunionBrute>(
    `SELECT ${COLONNES} FROM reunion WHERE id = ? AND supprime_le IS NULL AND ${INSTANCE_GARDEE}`,
  );
  const deInstance = db
    .prepare<[string], string>(
      'SELECT id FROM reunion WHERE instance_id = ? AND supprime_le IS NULL ORDER BY date DESC, heure_debut DESC',
    )
    .pluck();
  const inserer = db.prepare(
    `INSERT INTO reunion (id, instance_id, date, heure_debut, convocation, premiere_id, lieu, modalite)
     VALUES (@id, @instanceId, @date, @heureDebut, @convocation, @premiereId, @lieu, @modalite)`,
  );
  // L'index (date, heure, instance, lieu) donne l'ordre et le filtre ; seules les lignes rendues lisent leurs comptes.
  const DANS_LES_JOURS = `r.supprime_le IS NULL AND r.date >= @de AND r.date <= @a AND r.${INSTANCE_GARDEE}
    AND (@instance IS NULL OR r.instance_id = @instance)
    AND (@etat IS NULL OR (@etat = 'anterieure' AND r.anterieure = 1) OR (r.etat = @etat AND r.anterieure = 0))
    AND (@theme IS NULL OR r.id IN (SELECT p.reunion_id FROM point_theme t JOIN point p ON p.id = t.point_id WHERE t.theme = @theme))`;
  const DES_LIEUX = `${DANS_LES_JOURS} AND r.instance_id || ' ' || coalesce(r.lieu, '') IN (SELECT value FROM json_each(@lieux))`;
  const premieres = (condition: string, sens: 'ASC' | 'DESC') =>
    db.prepare<[Intervalle & FiltreDeReunions & { limite: number; lieux: string }], ReunionResumee>(
      `SELECT r.id, r.date, r.heure_debut AS "heureDebut", r.etat, r.anterieure, r.instance_id AS "instanceId", i.type AS "instanceType", i.complement, i.sigle, r.titre, r.lieu,
         (SELECT count(*) FROM point p WHERE p.reunion_id = r.id) AS points,
         (SELECT count(*) FROM deliberation d JOIN point p ON p.id = d.point_id WHERE p.reunion_id = r.id) AS decisions
       FROM reunion r CROSS JOIN instance i ON i.id = r.instance_id
       WHERE ${condition} ORDER BY r.date ${sens}, r.heure_debut ${sens} LIMIT @limite`,
    );
  const compter = (condition: string) =>
    db
      .prepare<[Intervalle & FiltreDeReunions & { lieux: string; plafond: number }], number>(
        `SELECT count(*) FROM (SELECT 1 FROM reunion r WHERE ${condition} LIMIT @plafond)`,
      )
      .pluck();
  const lectures = (condition: string) => ({
    total: compter(condition),
    ASC: premieres(condition, 'ASC'),
    DESC: premieres(condition, 'DESC'),
  });
  const [toutes, filtrees] = [lectures(DANS_LES_JOURS), lectures(DES_LIEUX)];
  // Saute de lieu en lieu dans l'index : le coût suit le nombre de lieux, non celui des réunions.
  const lieux = db
    .prepare<[], string>(
      `WITH RECURSIVE connu (lieu) AS (
         SELECT min(lieu) FROM reunion WHERE supprime_le IS NULL AND lieu IS NOT NULL
         UNION ALL SELECT (SELECT min(r.lieu) FROM reunion r WHERE r.supprime_le IS NULL AND r.lieu > connu.lieu) FROM connu WHERE connu.lieu IS NOT NULL
       ) SELECT lieu FROM connu WHERE lieu IS NOT NULL`,
    )
    .pluck();
  const seconde = db
    .prepare<[string], string>('SELECT date FROM reunion WHERE premiere_id = ? AND supprime_le IS NULL')
    .pluck();
  const supprimee = db.prepare<[string], ReunionBrute>(
    `SELECT ${COLONNES} FROM reunion WHERE id = ? AND supprime_le IS NOT NULL`,
  );
  const seanceDuJour = db.prepare<[string, string], { id: string; anterieure: 0 | 1 }>(
    `SELECT id, anterieure FROM reunion WHERE instance_id = ? AND date = ? AND supprime_le IS NULL
       AND etat NOT IN ('annulee', 'reportee') ORDER BY anterieure DESC, heure_debut LIMIT 1`,
  );
  const corbeille = db.prepare('UPDATE reunion SET supprime_le = ? WHERE id = ?');
  const lue = (ligne: ReunionBrute | undefined): Reunion | null => (ligne === undefined ? null : lireReunion(ligne));
  return {
    parId: (id: string): Reunion | null => lue(parId.get(id)),
    supprimeeParId: (id: string): Reunion | null => lue(supprimee.get(id)),
    /** Le jour de la seconde réunion (R. 5311-40, al. 2) qui reprend celle-ci, corbeille non comprise. */
    jourDeLaSeconde: (id: string): string | null => seconde.get(id) ?? null,
    /** Toutes ses réunions gardées, de la plus récente à la plus ancienne. */
    idsDeLInstance: (instanceId: string): string[] => deInstance.all(instanceId),
    /** La séance de ce jour pour cette instance, reprise ou suivie dans ce fichier ; ni annulée, ni reportée. */
    seanceDuJour(instanceId: string, date: string): { id: string; anterieure: boolean } | null {
      const lue = seanceDuJour.get(instanceId, date);
      return lue === undefined ? null : { id: lue.id, anterieure: lue.anterieure === 1 };
    },
    /** Chaque lieu où l'on s'est réuni, une fois. */
    lieux: (): string[] => lieux.all(),
    /**
     * Les `limite` premières réunions de ces jours, dans le sens voulu, et combien il y en a ; `ou` les restreint. Au-delà
     * de `REUNIONS_COMPTEES`, on ne compte plus : le coût ne suit pas l'âge du fichier.
     */
    lister(
      jours: Intervalle,
      {
        sens,
        limite,
        ou,
        filtre,
      }: { sens: 'ASC' | 'DESC'; limite: number; ou: readonly LieuDInstance[] | null; filtre: FiltreDeReunions },
    ) {
      const lecture = ou === null ? toutes : filtrees;
      const entree = {
        ...jours,
        ...filtre,
        limite,
        plafond: REUNIONS_COMPTEES + 1,
        lieux: JSON.stringify((ou ?? []).map((l) => `${l.instanceId} ${l.lieu ?? ''}`)),
      };
      return { total: lecture.total.get(entree) ?? 0, reunions: lecture[sens].all(entree) };
    },
    ajouter: (
      reunion: Pick<
        Reunion,
        'id' | 'instanceId' | 'date' | 'heureDebut' | 'convocation' | 'premiereId' | 'lieu' | 'modalite'
      >,
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
      'reference',
      'circonstances',
      'ouverteA',
      'leveeA',
      'titre',
      'pleniere',
      'anterieure',
      'bloqueeLe',
      'reporteeDu',
      'motifReport',
      'icsSequence',
      'canal',
      'convoqueePar',
      'motifSignature',
      'ecriteDebut',
      'ecriteFin',
      'secret',
      'theme',
      'organisateurs',
      'objectifs',
      'dateProvisoire',
    ]),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprimee: (id: string, quand: string | null): boolean => corbeille.run(quand, id).changes > 0,
  };
}
