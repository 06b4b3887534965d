import { NOM_CHERCHE } from '#electron/repositories/annuaire/nom-d-instance.ts';
import { GENRES_FOURNIS } from '#shared/domain/designation/genres.data.ts';

/** Les mots d'un genre fourni, qui n'est que dans le code. */
const MOTS_DU_GENRE = `CASE d.genre ${GENRES_FOURNIS.map(
  ({ id, nom, mots }) => `WHEN '${id}' THEN '${`${nom} ${mots}`.replaceAll("'", "''")}'`,
).join(' ')} END`;

/** Ce qui se cherche par Ctrl+K dans le fichier : par table, l'expression SQL du texte trouvé. Les notes privées n'y sont pas. */
export const CHERCHABLES: Readonly<Record<string, string>> = {
  instance: `SELECT ${NOM_CHERCHE} FROM instance WHERE id = ? AND supprime_le IS NULL`,
  personne: `SELECT concat_ws(' ', p.prenom, p.nom, p.fonction, s.nom) FROM personne p LEFT JOIN structure s ON s.id = p.structure_id
             WHERE p.id = ? AND p.supprime_le IS NULL`,
  structure: `SELECT concat_ws(' ', nom, sigle) FROM structure WHERE id = ? AND supprime_le IS NULL`,
  designation: `SELECT concat_ws(' ', ${MOTS_DU_GENRE}, g.nom, coalesce(concat_ws(' ', p.prenom, p.nom, p.fonction, s.nom), 'vacante'),
      (SELECT group_concat(t.libelle || ' ' || t.code, ' ') FROM designation_territoire t WHERE t.designation_id = d.id))
    FROM designation d LEFT JOIN genre_designation g ON g.id = d.genre LEFT JOIN personne p ON p.id = d.personne_id
    LEFT JOIN structure s ON s.id = p.structure_id WHERE d.id = ?`,
  feuille_de_route: `SELECT concat_ws(' ', r.intitule, c.libelle, r.debut) FROM feuille_de_route r LEFT JOIN contrat_ville c ON c.id = r.contrat_id
    WHERE r.id = ? AND r.supprime_le IS NULL`,
  fiche_action: `SELECT concat_ws(' ', f.intitule, p.prenom, p.nom, s.nom, f.constat, f.contenu,
      (SELECT group_concat(x.intitule, ' ' ORDER BY x.rang) FROM sous_action x WHERE x.fiche_id = f.id)) FROM fiche_action f
    LEFT JOIN personne p ON p.id = f.pilote_id LEFT JOIN structure s ON s.id = coalesce(f.structure_pilote_id, p.structure_id)
    WHERE f.id = ? AND f.supprime_le IS NULL AND EXISTS (SELECT 1 FROM inscription i JOIN axe a ON a.id = i.axe_id
      JOIN feuille_de_route r ON r.id = a.feuille_id AND r.supprime_le IS NULL WHERE i.fiche_id = f.id)`,
  projet: `SELECT concat_ws(' ', p.intitule, s.nom, p.dauphin, c.libelle, p.annee) FROM projet p
    JOIN contrat_ville c ON c.id = p.contrat_id AND c.supprime_le IS NULL LEFT JOIN structure s ON s.id = p.structure_id WHERE p.id = ?`,
  succession_qpv: `SELECT concat_ws(' ', ancien, ancien_libelle) FROM succession_qpv WHERE id = ? AND ancien IS NOT NULL`,
  dispositif: `SELECT concat_ws(' ', nom, publics, pilote, resume, article) FROM dispositif WHERE id = ?`,
  convention: `SELECT concat_ws(' ', c.intitule, c.numero, s.nom, s.sigle) FROM convention c JOIN structure s ON s.id = c.porteur_id
    WHERE c.id = ? AND c.supprime_le IS NULL`,
  appel: `SELECT concat_ws(' ', intitule, vague, annee) FROM appel WHERE id = ? AND supprime_le IS NULL`,
  candidature: `SELECT concat_ws(' ', c.projet, c.numero, s.nom, s.sigle, a.intitule) FROM candidature c
    JOIN appel a ON a.id = c.appel_id AND a.supprime_le IS NULL JOIN structure s ON s.id = c.porteur_id
    WHERE c.id = ? AND c.supprime_le IS NULL`,
  contrat_ville: `SELECT libelle || ' ' || code FROM contrat_ville WHERE id = ? AND supprime_le IS NULL`,
  piece_jointe: `SELECT concat_ws(' ', j.titre, f.nom, coalesce(i.sigle, i.type), i.complement, strftime('%d/%m/%Y', r.date))
    FROM piece_jointe j LEFT JOIN piece f ON f.id = j.piece_id JOIN reunion r ON r.id = j.reunion_id JOIN instance i ON i.id = r.instance_id
    WHERE j.id = ? AND r.supprime_le IS NULL`,
  point: `SELECT concat_ws(' ', p.titre, p.precision, p.texte_pv) FROM point p JOIN reunion r ON r.id = p.reunion_id
          WHERE p.id = ? AND r.supprime_le IS NULL`,
  deliberation: `SELECT d.texte FROM deliberation d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id
                 WHERE d.id = ? AND r.supprime_le IS NULL`,
  action: `SELECT concat_ws(' ', a.libelle, a.pilote) FROM action a JOIN point p ON p.id = a.point_id JOIN reunion r ON r.id = p.reunion_id
           WHERE a.id = ? AND r.supprime_le IS NULL`,
};

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
  appel: `SELECT 'candidature' AS tbl, id AS ligne FROM candidature WHERE appel_id = :ligne`,
  contrat_ville: `SELECT 'feuille_de_route' AS tbl, id AS ligne FROM feuille_de_route WHERE contrat_id = :ligne
                  UNION ALL SELECT 'projet', id FROM projet WHERE contrat_id = :ligne`,
  feuille_de_route: `SELECT 'fiche_action' AS tbl, i.fiche_id AS ligne FROM axe a JOIN inscription i ON i.axe_id = a.id WHERE a.feuille_id = :ligne`,
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
