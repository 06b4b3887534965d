import type { Database } from 'better-sqlite3';
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

/** Ce que les tableaux de bord lisent des feuilles de route sans en lire le contenu. */
export function createFeuilleSuivieQueries(db: Database) {
  const indicateurs = db.prepare<[string], ValeurDIndicateur>(
    `SELECT n.id, n.intitule, f.id AS "ficheId", f.intitule AS fiche, f.debut, m.moment, m.le, m.valeur
     FROM (SELECT DISTINCT i.fiche_id FROM axe a CROSS JOIN inscription i ON i.axe_id = a.id WHERE a.feuille_id = ?) d
     CROSS JOIN fiche_action f ON f.id = d.fiche_id AND f.supprime_le IS NULL AND f.reportee_vers_id IS NULL
       AND f.etat IN ('en_cours', 'bloquee', 'en_pause')
     CROSS JOIN indicateur n ON n.fiche_id = f.id
     LEFT JOIN mesure m ON m.indicateur_id = n.id AND m.population = 'ensemble' AND m.territoire = 'ensemble'
     ORDER BY f.intitule_tri, n.rang, n.id, m.le, m.rowid`,
  );
  const ouvertes = db.prepare<[string], { id: string; intitule: string }>(
    `SELECT DISTINCT f.id, f.intitule FROM axe a CROSS JOIN inscription i ON i.axe_id = a.id
     CROSS JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL
     WHERE a.feuille_id = ? AND f.etat NOT IN ('terminee', 'abandonnee') AND f.reportee_vers_id IS NULL`,
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
    /** Ses fiches ni closes ni reportées. */
    ouvertes: (feuilleId: string) => ouvertes.all(feuilleId),
    /** Les quartiers que ses fiches visent, sauf les abandonnées. */
    quartiersVises: (feuilleId: string): string[] => vises.all(feuilleId),
  };
}
