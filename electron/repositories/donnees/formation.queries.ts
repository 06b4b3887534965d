import type { Database } from 'better-sqlite3';

/** Ce que porte un fichier, et qu'une copie de formation change ou n'a pas. */
interface APorter {
  readonly personnes: number;
  readonly signataires: number;
  readonly pieces: number;
  readonly figes: number;
  readonly modeles: number;
  readonly produits: number;
  readonly operations: number;
}

/** Compte ce qu'une copie de formation changera, récrira ou laissera. */
export function createFormationQueries(db: Database) {
  const apercu = db.prepare<[], APorter>(
    `WITH fige AS (SELECT contenu_id FROM version_pv UNION ALL SELECT contenu_id FROM version_feuille
         UNION ALL SELECT contenu_id FROM rapport_copil WHERE contenu_id IS NOT NULL),
       garde AS (SELECT contenu_id AS id FROM fige UNION ALL SELECT bloc_marque FROM emetteur WHERE bloc_marque IS NOT NULL
         UNION ALL SELECT piece_id FROM logo UNION ALL SELECT piece_id FROM modele)
     SELECT (SELECT count(*) FROM personne WHERE fusionnee_dans IS NULL AND effacee_le IS NULL) AS personnes,
       (SELECT count(*) FROM signataire) AS signataires,
       (SELECT count(*) FROM piece WHERE id NOT IN (SELECT id FROM garde)) AS pieces,
       (SELECT count(*) FROM fige) AS figes,
       (SELECT count(*) FROM modele) AS modeles,
       (SELECT count(*) FROM document_produit) AS produits,
       (SELECT count(*) FROM operation) AS operations`,
  );
  return { apercu: (): APorter => apercu.get() as APorter };
}
