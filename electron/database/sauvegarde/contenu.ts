import type { Database } from 'better-sqlite3';
import type { ContenuDeSauvegarde } from '#shared/domain/sauvegarde/contenu.schema.ts';

/** Ce que porte un fichier, à la corbeille non compris : de quoi reconnaître une sauvegarde. */
export const contenuDe = (db: Database): ContenuDeSauvegarde =>
  db
    .prepare<[], ContenuDeSauvegarde>(
      `SELECT (SELECT count(*) FROM instance WHERE supprime_le IS NULL) AS instances,
         (SELECT count(*) FROM reunion WHERE supprime_le IS NULL) AS reunions,
         (SELECT count(*) FROM deliberation) AS decisions,
         (SELECT count(*) FROM personne WHERE supprime_le IS NULL) AS personnes,
         (SELECT count(*) FROM convention WHERE supprime_le IS NULL) AS conventions,
         (SELECT count(*) FROM fiche_action WHERE supprime_le IS NULL) AS fiches`,
    )
    .get() as ContenuDeSauvegarde;
