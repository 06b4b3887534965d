import type { Database } from 'better-sqlite3';
import type { Etape } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { LieuDeQuartier } from '#shared/domain/territoire/contour.rules.ts';
import type { Indicateur, Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';

type EtapeLue = Pick<Etape, 'id' | 'intitule' | 'echeance' | 'faiteLe'> & { readonly ficheId: string };
type IndicateurLu = Indicateur & { readonly ficheId: string };

const DE_LA_FEUILLE =
  'axe a JOIN inscription i ON i.axe_id = a.id JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL';

/** Ce que les vues d'une feuille de route lisent de plus que son tableau. */
export function createFeuilleVuesQueries(db: Database) {
  const etapes = db.prepare<[string], EtapeLue>(
    `SELECT e.id, e.fiche_id AS "ficheId", e.intitule, e.echeance, e.faite_le AS "faiteLe"
     FROM ${DE_LA_FEUILLE} JOIN etape e ON e.fiche_id = f.id LEFT JOIN sous_action x ON x.id = e.sous_action_id
     WHERE a.feuille_id = ? AND (e.faite_le IS NOT NULL OR x.etat IS NULL OR x.etat NOT IN ('terminee', 'abandonnee'))
     ORDER BY e.fiche_id, e.rang, e.id`,
  );
  const sousActions = db.prepare<[string], EtapeLue>(
    `SELECT x.id, x.fiche_id AS "ficheId", x.intitule, x.echeance, CASE x.etat WHEN 'terminee' THEN coalesce(x.etat_depuis, x.echeance) END AS "faiteLe"
     FROM ${DE_LA_FEUILLE} JOIN sous_action x ON x.fiche_id = f.id WHERE a.feuille_id = ? AND x.etat <> 'abandonnee'
     ORDER BY x.fiche_id, x.rang, x.id`,
  );
  const indicateurs = db.prepare<[string], Omit<IndicateurLu, 'mesures'>>(
    `SELECT n.id, n.fiche_id AS "ficheId", n.rang, n.intitule, n.genre, n.nature, n.unite
     FROM ${DE_LA_FEUILLE} JOIN indicateur n ON n.fiche_id = f.id WHERE a.feuille_id = ? ORDER BY n.fiche_id, n.rang, n.id`,
  );
  const mesures = db.prepare<[string], Mesure & { readonly indicateurId: string }>(
    `SELECT m.id, m.indicateur_id AS "indicateurId", m.moment, m.population AS sexe, m.territoire, m.le, m.valeur, m.source
     FROM ${DE_LA_FEUILLE} JOIN indicateur n ON n.fiche_id = f.id JOIN mesure m ON m.indicateur_id = n.id
     WHERE a.feuille_id = ? ORDER BY m.le, m.id`,
  );
  const lieux = db.prepare<[string], LieuDeQuartier>(
    `SELECT l.qpv_code AS code, l.lon, l.lat, l.contour FROM json_each(?) v JOIN ref_qpv_lieu l ON l.qpv_code = v.value
     ORDER BY l.qpv_code`,
  );
  return {
    /** Où sont ces quartiers, et leur tracé s'il est livré. */
    lieux: (codes: readonly string[]): LieuDeQuartier[] => lieux.all(JSON.stringify(codes)),
    /** Les étapes de ses fiches, dans l'ordre de chacune, sauf celles que plus rien n'attend. */
    etapes: (feuilleId: string): EtapeLue[] => etapes.all(feuilleId),
    /** Les sous-actions de ses fiches, dans l'ordre de chacune, sauf les abandonnées ; `faiteLe` : terminée depuis. */
    sousActions: (feuilleId: string): EtapeLue[] => sousActions.all(feuilleId),
    /** Les indicateurs de ses fiches, chacun avec ses valeurs, la plus ancienne d'abord. */
    indicateurs(feuilleId: string): IndicateurLu[] {
      const parIndicateur = Map.groupBy(mesures.all(feuilleId), ({ indicateurId }) => indicateurId);
      return indicateurs.all(feuilleId).map((lu) => ({
        ...lu,
        mesures: (parIndicateur.get(lu.id) ?? []).map(({ indicateurId: _, ...mesure }) => mesure),
      }));
    },
  };
}
