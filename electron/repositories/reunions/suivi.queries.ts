import type { Database } from 'better-sqlite3';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { enRequeteFts } from '../recherche/palette.repository.ts';
import { type LigneSuivie, type RechercheSuivi, SANS_PILOTE } from '#shared/domain/rendu/suivi.schema.ts';

/** Ce que l'écran montre d'un texte avant d'ouvrir sa fiche. */
const EXTRAIT = 240;

const OUVERTE = `('a_engager', 'en_cours')`;
const DE_REUNION = `p.reunion_id AS "reunionId", r.date, r.instance_id AS "instanceId"`;
const DECISION = `'decision' AS genre, d.id, d.nature, d.numero, d.annee, substr(d.texte, 1, ${EXTRAIT}) AS texte, d.pilote, d.echeance,
  d.suivi AS etat, d.suivi_note AS "suiviNote", d.suivi_le AS "suiviLe", ${DE_REUNION}`;
const ACTION = `'action' AS genre, d.id, NULL AS nature, NULL AS numero, NULL AS annee, d.libelle AS texte, d.pilote, d.echeance,
  d.etat, d.suivi_note AS "suiviNote", d.suivi_le AS "suiviLe", ${DE_REUNION}`;
/** Une séance non ouverte n'a encore rien décidé ; une réunion à la corbeille, ou dont l'instance y est, ne se suit pas. */
const TENUE = `r.supprime_le IS NULL AND r.etat IN ('ouverte', 'tenue')
  AND r.instance_id NOT IN (SELECT id FROM instance WHERE supprime_le IS NOT NULL)`;

/** Ce qui se montre d'un bloc, dans un ordre à soi : les retards, les autres échéances, les décisions sans date, ce qui est clos. */
const TRANCHES = {
  retard: (etat: string) => `${etat} IN ${OUVERTE} AND d.echeance IS NOT NULL AND d.echeance < @jour`,
  datees: (etat: string) => `${etat} IN ${OUVERTE} AND d.echeance IS NOT NULL`,
  sansDate: (etat: string) => `${etat} IN ${OUVERTE} AND d.echeance IS NULL`,
  faites: (etat: string) => `${etat} = 'faite'`,
  abandonnees: (etat: string) => `${etat} = 'abandonnee'`,
  closes: (etat: string) => `${etat} NOT IN ${OUVERTE}`,
} as const;
type Tranche = keyof typeof TRANCHES;

const DE_LA_PLUS_PRESSANTE: Readonly<Record<RechercheSuivi['quelles'], readonly Tranche[]>> = {
  ouvertes: ['datees', 'sansDate'],
  retard: ['retard'],
  faites: ['faites'],
  abandonnees: ['abandonnees'],
  toutes: ['datees', 'sansDate', 'closes'],
};
const SANS_LIMITE = Number.MAX_SAFE_INTEGER;

/** Les valeurs d'une colonne, une seule fois chacune : de l'une à la suivante par l'index, sans lire toutes les lignes. */
const valeursDe = (table: string, colonne: string) => `
  WITH RECURSIVE valeur (v) AS (
    SELECT min(${colonne}) FROM ${table} WHERE ${colonne} IS NOT NULL
    UNION ALL SELECT (SELECT min(${colonne}) FROM ${table} WHERE ${colonne} > v) FROM valeur WHERE v IS NOT NULL
  ) SELECT v FROM valeur WHERE v IS NOT NULL`;

interface Parametres {
  readonly instance: string | null;
  readonly pilote: string | null;
  readonly theme: string | null;
  /** Les mots cherchés, en requête de plein texte ; vide : aucun. */
  readonly mots: string;
  readonly de: string;
  readonly a: string;
  readonly jour: string;
  /** Lignes rendues, au plus. */
  readonly limite: number;
}

export interface Fiche {
  readonly texte: string;
  readonly pointId: string;
  readonly point: string;
  /** La fiche action dont ce point était le point d'étape. */
  readonly ficheId: string | null;
}

/** Les décisions et actions de toutes les instances, pour les suivre d'une réunion à l'autre (R-087). */
export function createSuiviQueries(db: Database) {
  const suivi = { deliberation: 'd.suivi', action: 'd.etat' } as const;
  /**
   * Une tranche, dans l'ordre où elle se montre. L'index des échéances ouvertes mène à ce qui presse ; celui des dates de
   * réunion, du plus récent au plus ancien, au reste : la lecture s'arrête à la limite, sans tout trier.
   */
  function tranche(nom: Tranche, parInstance: boolean, parAnnee: boolean, parMots: boolean) {
    const pressee = nom === 'retard' || nom === 'datees';
    const morceau = (table: 'deliberation' | 'action', colonnes: string) => {
      // Les mots mènent par l'index du texte : on ne lit que les décisions qui les disent.
      const dite = `SELECT ligne FROM passage WHERE tbl = '${table}' AND num IN (SELECT rowid FROM passage_fts WHERE passage_fts MATCH @mots)`;
      const sources =
        parMots || (pressee && !parInstance && !parAnnee)
          ? `${table} d CROSS JOIN point p ON p.id = d.point_id CROSS JOIN reunion r ON r.id = p.reunion_id`
          : `reunion r CROSS JOIN point p ON p.reunion_id = r.id CROSS JOIN ${table} d ON d.point_id = p.id`;
      const instance = parInstance ? 'AND r.instance_id = @instance' : 'AND @instance IS NULL';
      return `SELECT ${colonnes} FROM ${sources} WHERE ${TENUE} AND r.date >= @de AND r.date <= @a ${instance}
        AND ${TRANCHES[nom](suivi[table])} AND (@pilote IS NULL OR d.pilote = @pilote OR (@pilote = '${SANS_PILOTE}' AND d.pilote IS NULL))
        AND ${parMots ? `d.id IN (${dite})` : "@mots = ''"}
        AND (@theme IS NULL OR EXISTS (SELECT 1 FROM point_theme t WHERE t.point_id = p.id AND t.theme = @theme))`;
    };
    return db.prepare<[Parametres], LigneSuivie>(
      `${morceau('deliberation', DECISION)} UNION ALL ${morceau('action', ACTION)}
       ORDER BY ${pressee ? 'echeance, ' : ''}date DESC, genre DESC, numero LIMIT @limite`,
    );
  }
  const preparees = new Map<string, ReturnType<typeof tranche>>();
  const preparer = (nom: Tranche, parInstance: boolean, parAnnee: boolean, parMots: boolean) => {
    const cle = `${nom} ${parInstance} ${parAnnee} ${parMots}`;
    const prete = preparees.get(cle) ?? tranche(nom, parInstance, parAnnee, parMots);
    preparees.set(cle, prete);
    return prete;
  };
  /** Les tranches l'une après l'autre, jusqu'à la limite. */
  function lire(quelles: RechercheSuivi['quelles'], parametres: Parametres, parAnnee: boolean): LigneSuivie[] {
    const lues: LigneSuivie[] = [];
    for (const nom of DE_LA_PLUS_PRESSANTE[quelles]) {
      const limite = parametres.limite - lues.length;
      if (limite <= 0) break;
      lues.push(
        ...preparer(nom, parametres.instance !== null, parAnnee, parametres.mots !== '').all({ ...parametres, limite }),
      );
    }
    return lues;
  }
  const ligne = {
    decision: db.prepare<[string], LigneSuivie>(
      `SELECT ${DECISION} FROM deliberation d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id
       WHERE d.id = ? AND r.supprime_le IS NULL`,
    ),
    action: db.prepare<[string], LigneSuivie>(
      `SELECT ${ACTION} FROM action d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id
       WHERE d.id = ? AND r.supprime_le IS NULL`,
    ),
  };
  const fiche = {
    decision: db.prepare<[string], Fiche>(
      'SELECT d.texte, p.id AS "pointId", p.titre AS point, p.origine_fiche_id AS "ficheId" FROM deliberation d JOIN point p ON p.id = d.point_id WHERE d.id = ?',
    ),
    action: db.prepare<[string], Fiche>(
      'SELECT d.libelle AS texte, p.id AS "pointId", p.titre AS point, p.origine_fiche_id AS "ficheId" FROM action d JOIN point p ON p.id = d.point_id WHERE d.id = ?',
    ),
  };
  const reprises = db.prepare<[string], { pointId: string; titre: string; reunionId: string; date: string }>(
    `SELECT p.id AS "pointId", p.titre, p.reunion_id AS "reunionId", r.date FROM point p JOIN reunion r ON r.id = p.reunion_id
     WHERE p.origine_deliberation_id = ? AND r.supprime_le IS NULL ORDER BY r.date`,
  );
  const instances = db.prepare<[], { id: string; type: TypeInstance; sigle: string | null; complement: string }>(
    'SELECT id, type, sigle, complement FROM instance WHERE supprime_le IS NULL ORDER BY type, complement_tri',
  );
  const pilotes = db
    .prepare<[], string>(
      `SELECT v FROM (${valeursDe('deliberation', 'pilote')}) UNION SELECT v FROM (${valeursDe('action', 'pilote')}) ORDER BY v LIMIT 500`,
    )
    .pluck();
  const themes = db.prepare<[], string>(`${valeursDe('point_theme', 'theme')} LIMIT 200`).pluck();
  const bornes = db.prepare<[], { de: string | null; a: string | null }>(
    `SELECT (SELECT min(date) FROM reunion WHERE supprime_le IS NULL) AS de, (SELECT max(date) FROM reunion WHERE supprime_le IS NULL) AS a`,
  );
  return {
    /** Au plus `limite` lignes, de la plus pressante à la moins pressante. */
    lister(
      { quelles, instanceId, pilote, theme, annee, mots }: RechercheSuivi,
      { jour, limite }: { readonly jour: string; readonly limite: number },
    ): LigneSuivie[] {
      const [de, a] = annee === null ? ['0000-00-00', '9999-99-99'] : [`${annee}-01-01`, `${annee}-12-31`];
      const q = enRequeteFts(mots);
      // Ni lettre ni chiffre dans ce qui est tapé : rien ne le dit.
      if (mots.trim() !== '' && q === '') return [];
      return lire(quelles, { instance: instanceId, pilote, theme, mots: q, de, a, jour, limite }, annee !== null);
    },
    /** Ce qui reste ouvert des séances d'une instance entre deux jours. */
    ouvertes: (instance: string, bornes: { readonly de: string; readonly a: string }): LigneSuivie[] =>
      lire(
        'ouvertes',
        { instance, pilote: null, theme: null, mots: '', jour: bornes.a, limite: SANS_LIMITE, ...bornes },
        true,
      ),
    ligne: (genre: LigneSuivie['genre'], id: string): LigneSuivie | null => ligne[genre].get(id) ?? null,
    fiche: (genre: LigneSuivie['genre'], id: string): Fiche | null => fiche[genre].get(id) ?? null,
    reprises: (deliberationId: string) => reprises.all(deliberationId),
    instances: () => instances.all(),
    pilotes: (): string[] => pilotes.all(),
    themes: (): string[] => themes.all(),
    /** Première et dernière année où l'on s'est réuni. */
    annees(): number[] {
      const { de, a } = bornes.get() ?? { de: null, a: null };
      if (de === null || a === null) return [];
      const [premiere, derniere] = [anneeCivile(de), anneeCivile(a)];
      return Array.from({ length: derniere - premiere + 1 }, (_, rang) => derniere - rang);
    },
  };
}
