import type { Database } from 'better-sqlite3';
import type { EtatFiche, Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { PROCHAINE_ETAPE, SOUS_ACTIONS } from '../feuilles-de-route/resume-de-fiche.ts';
import type { ValeurLue } from '#shared/domain/alerte/indicateur.rules.ts';

interface ValeurDIndicateur {
  readonly id: string;
  readonly intitule: string;
  readonly ficheId: string;
  readonly fiche: string;
  readonly debut: string | null;
  readonly moment: ValeurLue['moment'] | null;
  readonly le: string | null;
  readonly valeur: number | null;
}

/** Une action et ce qui la date, sans son contenu. */
interface ActionLue {
  readonly id: string;
  readonly axeId: string;
  readonly intitule: string;
  readonly etat: EtatFiche;
  readonly etatDepuis: string | null;
  readonly fin: string | null;
  readonly horsQpv: 0 | 1;
  readonly reporteeVersId: string | null;
  readonly prochaine: string | null;
  /** Ses sous-actions ouvertes, en JSON. */
  readonly sousActions: string;
  /** Codes des quartiers visés, en JSON. */
  readonly quartiers: string;
}

type ArgentLu = Pick<Financement, 'origine' | 'demande' | 'accorde' | 'paye'>;

/** Ce que les tableaux de bord lisent des feuilles de route sans en lire le contenu. */
export function createFeuilleSuivieQueries(db: Database) {
  const indicateursDes = (fiches: string) =>
    db.prepare<[string], ValeurDIndicateur>(
      `SELECT n.id, n.intitule, f.id AS "ficheId", f.intitule AS fiche, f.debut, m.moment, m.le, m.valeur
     FROM (${fiches}) d
     CROSS JOIN fiche_action f ON f.id = d.fiche_id AND f.supprime_le IS NULL AND f.reportee_vers_id IS NULL
       AND f.etat IN ('en_cours', 'bloquee', 'en_pause')
     CROSS JOIN indicateur n ON n.fiche_id = f.id
     LEFT JOIN mesure m ON m.indicateur_id = n.id AND m.population = 'ensemble' AND m.territoire = 'ensemble'
     ORDER BY f.intitule_tri, n.rang, n.id, m.le, m.rowid`,
    );
  const indicateurs = indicateursDes(
    'SELECT DISTINCT i.fiche_id FROM axe a CROSS JOIN inscription i ON i.axe_id = a.id WHERE a.feuille_id = ?',
  );
  const deLaFiche = indicateursDes('SELECT ? AS fiche_id');
  const actions = db.prepare<[string], ActionLue>(
    `SELECT f.id, i.axe_id AS "axeId", f.intitule, f.etat, f.etat_depuis AS "etatDepuis", f.fin, f.hors_qpv AS "horsQpv",
       (SELECT n.id FROM fiche_action n WHERE n.id = f.reportee_vers_id AND n.supprime_le IS NULL) AS "reporteeVersId",
       ${PROCHAINE_ETAPE} AS prochaine, ${SOUS_ACTIONS} AS "sousActions",
       (SELECT json_group_array(q.code) FROM fiche_quartier q WHERE q.fiche_id = f.id) AS quartiers
     FROM axe a CROSS JOIN inscription i ON i.axe_id = a.id CROSS JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL
     WHERE a.feuille_id = ?`,
  );
  // Une action de deux axes n'a qu'un plan de financement.
  const argent = db.prepare<[{ feuille: string; annee: number }], ArgentLu>(
    `SELECT l.origine, sum(l.demande) AS demande, sum(l.accorde) AS accorde, sum(l.paye) AS paye
     FROM (SELECT DISTINCT i.fiche_id FROM axe a CROSS JOIN inscription i ON i.axe_id = a.id WHERE a.feuille_id = @feuille) d
     CROSS JOIN fiche_action f ON f.id = d.fiche_id AND f.supprime_le IS NULL
     CROSS JOIN financement l ON l.fiche_id = f.id WHERE l.annee = @annee GROUP BY l.origine`,
  );
  const vises = db
    .prepare<[string], string>(
      `SELECT DISTINCT q.code FROM axe a CROSS JOIN inscription i ON i.axe_id = a.id
       CROSS JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL AND f.etat <> 'abandonnee'
       CROSS JOIN fiche_quartier q ON q.fiche_id = f.id WHERE a.feuille_id = ?`,
    )
    .pluck();
  return {
    /** Les valeurs d'ensemble des indicateurs de ses fiches en cours, dans l'ordre de leurs dates ; sans valeur, une ligne vide. */
    indicateurs: (feuilleId: string): ValeurDIndicateur[] => indicateurs.all(feuilleId),
    /** Les mêmes, d'une seule fiche en cours. */
    indicateursDeLaFiche: (ficheId: string): ValeurDIndicateur[] => deLaFiche.all(ficheId),
    /** Ses actions, une par axe où elle s'inscrit. */
    actions: (feuilleId: string): ActionLue[] => actions.all(feuilleId),
    /** L'argent d'une année, par origine ; centimes, `null` : nulle ligne ne le dit. */
    argent: (feuille: string, annee: number): ArgentLu[] => argent.all({ feuille, annee }),
    /** Les quartiers que ses fiches visent, sauf les abandonnées. */
    quartiersVises: (feuilleId: string): string[] => vises.all(feuilleId),
  };
}
