import type { Migration } from '../migration.ts';

/** Les projets des programmations annuelles se cherchent : ceux que le fichier a déjà entrent dans l'index. */
export const projetsCherches: Migration = {
  version: 37,
  nom: 'projets-cherches',
  sql: `INSERT INTO passage_a_mettre (tbl, ligne) SELECT 'projet', id FROM projet;`,
};
