/** Ce dont le texte trouvé, ou le droit d'être trouvé, dépend d'une autre ligne : relu quand celle-ci change. */
export const DEPENDANTS: Readonly<Record<string, string>> = {
  structure: `SELECT 'personne' AS tbl, id AS ligne FROM personne WHERE structure_id = :ligne
              UNION ALL SELECT 'designation', d.id FROM personne p JOIN designation d ON d.personne_id = p.id WHERE p.structure_id = :ligne
              UNION ALL SELECT 'projet', id FROM projet WHERE structure_id = :ligne
              UNION ALL SELECT 'convention', id FROM convention WHERE porteur_id = :ligne
              UNION ALL SELECT 'candidature', id FROM candidature WHERE porteur_id = :ligne
              UNION ALL SELECT 'fiche_action', id FROM fiche_action WHERE structure_pilote_id = :ligne
              UNION ALL SELECT 'fiche_action', f.id FROM personne p JOIN fiche_action f ON f.pilote_id = p.id WHERE p.structure_id = :ligne`,
  personne: `SELECT 'designation' AS tbl, id AS ligne FROM designation WHERE personne_id = :ligne
             UNION ALL SELECT 'fiche_action', id FROM fiche_action WHERE pilote_id = :ligne`,
  appel: `SELECT 'candidature' AS tbl, id AS ligne FROM candidature WHERE appel_id = :ligne
          UNION ALL SELECT 'appel_piece', id FROM appel_piece WHERE appel_id = :ligne`,
  convention: `SELECT 'convention_piece' AS tbl, id AS ligne FROM convention_piece WHERE convention_id = :ligne`,
  fiche_action: `SELECT 'fiche_piece' AS tbl, id AS ligne FROM fiche_piece WHERE fiche_id = :ligne`,
  // Une réunion et ses pièces se cherchent sous le nom de leur instance.
  instance: `SELECT 'acte' AS tbl, id AS ligne FROM acte WHERE instance_id = :ligne AND piece_id IS NOT NULL
             UNION ALL SELECT 'reunion', id FROM reunion WHERE instance_id = :ligne AND supprime_le IS NULL
             UNION ALL SELECT 'piece_jointe', j.id FROM reunion r JOIN piece_jointe j ON j.reunion_id = r.id
               WHERE r.instance_id = :ligne AND r.supprime_le IS NULL`,
  contrat_ville: `SELECT 'feuille_de_route' AS tbl, id AS ligne FROM feuille_de_route WHERE contrat_id = :ligne
                  UNION ALL SELECT 'projet', id FROM projet WHERE contrat_id = :ligne`,
  feuille_de_route: `SELECT 'fiche_action' AS tbl, i.fiche_id AS ligne FROM axe a JOIN inscription i ON i.axe_id = a.id WHERE a.feuille_id = :ligne`,
  fiche_mot: `SELECT 'fiche_action' AS tbl, fiche_id AS ligne FROM fiche_mot WHERE id = :ligne
    UNION SELECT 'fiche_action', avant ->> 'fiche_id' FROM journal_valeur
    WHERE tbl = 'fiche_mot' AND ligne = :ligne AND champ IS NULL AND apres IS NULL AND json_valid(avant)`,
  point_theme: `SELECT 'point' AS tbl, point_id AS ligne FROM point_theme WHERE id = :ligne
    UNION SELECT 'point', avant ->> 'point_id' FROM journal_valeur
    WHERE tbl = 'point_theme' AND ligne = :ligne AND champ IS NULL AND apres IS NULL AND json_valid(avant)`,
  contact: `SELECT CASE WHEN personne_id IS NULL THEN 'structure' ELSE 'personne' END AS tbl, coalesce(personne_id, structure_id) AS ligne
    FROM contact WHERE id = :ligne
    UNION SELECT CASE WHEN avant ->> 'personne_id' IS NULL THEN 'structure' ELSE 'personne' END, coalesce(avant ->> 'personne_id', avant ->> 'structure_id')
    FROM journal_valeur WHERE tbl = 'contact' AND ligne = :ligne AND champ IS NULL AND apres IS NULL AND json_valid(avant)`,
  genre_designation: `SELECT 'designation' AS tbl, id AS ligne FROM designation WHERE genre = :ligne`,
  reunion: `SELECT 'point' AS tbl, id AS ligne FROM point WHERE reunion_id = :ligne
            UNION ALL SELECT 'piece_jointe', id FROM piece_jointe WHERE reunion_id = :ligne
            UNION ALL SELECT 'deliberation', d.id FROM deliberation d JOIN point p ON p.id = d.point_id WHERE p.reunion_id = :ligne
            UNION ALL SELECT 'action', a.id FROM action a JOIN point p ON p.id = a.point_id WHERE p.reunion_id = :ligne`,
  // Retiré, un territoire ne dit plus de quelle désignation il était : le journal s'en souvient.
  designation_territoire: `SELECT 'designation' AS tbl, designation_id AS ligne FROM designation_territoire WHERE id = :ligne
    UNION SELECT 'designation', avant ->> 'designation_id' FROM journal_valeur
    WHERE tbl = 'designation_territoire' AND ligne = :ligne AND champ IS NULL AND apres IS NULL AND json_valid(avant)`,
  sous_action: `SELECT 'fiche_action' AS tbl, fiche_id AS ligne FROM sous_action WHERE id = :ligne
    UNION SELECT 'fiche_action', avant ->> 'fiche_id' FROM journal_valeur
    WHERE tbl = 'sous_action' AND ligne = :ligne AND champ IS NULL AND apres IS NULL AND json_valid(avant)`,
  inscription: `SELECT 'fiche_action' AS tbl, fiche_id AS ligne FROM inscription WHERE id = :ligne
    UNION SELECT 'fiche_action', avant ->> 'fiche_id' FROM journal_valeur
    WHERE tbl = 'inscription' AND ligne = :ligne AND champ IS NULL AND apres IS NULL AND json_valid(avant)`,
};
