import type { Database } from 'better-sqlite3';
import { nomCourtSql } from '../annuaire/nom-d-instance.ts';

export interface PassageTrouve {
  /** Son numéro dans l'index. */
  readonly num: number;
  readonly tbl: string;
  readonly ligne: string;
  readonly titre: string;
  readonly precision: string | null;
  /** Réunion d'un point, d'une décision ou d'une action. */
  readonly reunionId: string | null;
  /** Ce qui tient une pièce hors d'une réunion ; ce à quoi tient une note, « genre identifiant ». */
  readonly parentId: string | null;
  /** Contrat et année d'un projet de programmation : « contrat/programmation/2026 ». */
  readonly grille: string | null;
}

/** Ce qu'il faut pour montrer et ouvrir ce que l'index trouve. */
export function createLignesTrouvees(db: Database) {
  const lire = db.prepare<[string], PassageTrouve>(
    `WITH trouve AS (SELECT l.key AS place, p.num, p.tbl, p.ligne FROM json_each(?) l JOIN passage p ON p.num = CAST(l.value AS INTEGER))
     SELECT t.num, t.tbl, t.ligne,
       CASE t.tbl
         WHEN 'instance' THEN (SELECT ${nomCourtSql('instance')} FROM instance WHERE id = t.ligne)
         WHEN 'personne' THEN (SELECT concat_ws(' ', civilite, prenom, nom) FROM personne WHERE id = t.ligne)
         WHEN 'structure' THEN (SELECT nom FROM structure WHERE id = t.ligne)
         WHEN 'designation' THEN coalesce((SELECT concat_ws(' ', p.civilite, p.prenom, p.nom) FROM designation d JOIN personne p ON p.id = d.personne_id WHERE d.id = t.ligne), 'Place vacante')
         WHEN 'feuille_de_route' THEN (SELECT intitule FROM feuille_de_route WHERE id = t.ligne)
         WHEN 'fiche_action' THEN (SELECT intitule FROM fiche_action WHERE id = t.ligne)
         WHEN 'succession_qpv' THEN (SELECT concat_ws(' ', ancien, ancien_libelle) FROM succession_qpv WHERE id = t.ligne)
         WHEN 'projet' THEN (SELECT intitule FROM projet WHERE id = t.ligne)
         WHEN 'dispositif' THEN (SELECT nom FROM dispositif WHERE id = t.ligne)
         WHEN 'contrat_ville' THEN (SELECT libelle FROM contrat_ville WHERE id = t.ligne)
         WHEN 'appel' THEN (SELECT intitule FROM appel WHERE id = t.ligne)
         WHEN 'candidature' THEN (SELECT projet FROM candidature WHERE id = t.ligne)
         WHEN 'convention' THEN (SELECT intitule FROM convention WHERE id = t.ligne)
         WHEN 'point' THEN (SELECT titre FROM point WHERE id = t.ligne)
         WHEN 'piece_jointe' THEN (SELECT titre FROM piece_jointe WHERE id = t.ligne)
         WHEN 'deliberation' THEN (SELECT texte FROM deliberation WHERE id = t.ligne)
         WHEN 'reunion' THEN (SELECT ${nomCourtSql('i')} || ', ' || strftime('%d/%m/%Y', r.date) FROM reunion r JOIN instance i ON i.id = r.instance_id WHERE r.id = t.ligne)
         WHEN 'acte' THEN (SELECT f.nom FROM acte a JOIN piece f ON f.id = a.piece_id WHERE a.id = t.ligne)
         WHEN 'convention_piece' THEN (SELECT coalesce(c.libelle, f.nom) FROM convention_piece c JOIN piece f ON f.id = c.piece_id WHERE c.id = t.ligne)
         WHEN 'fiche_piece' THEN (SELECT titre FROM fiche_piece WHERE id = t.ligne)
         WHEN 'appel_piece' THEN (SELECT titre FROM appel_piece WHERE id = t.ligne)
         WHEN 'note_rapide' THEN (SELECT texte FROM note_rapide WHERE id = t.ligne)
         WHEN 'action' THEN (SELECT libelle FROM action WHERE id = t.ligne)
       END AS titre,
       CASE t.tbl
         WHEN 'dispositif' THEN (SELECT coalesce(article, pilote) FROM dispositif WHERE id = t.ligne)
         WHEN 'projet' THEN (SELECT concat_ws(', ', s.nom, c.libelle, p.annee) FROM projet p JOIN contrat_ville c ON c.id = p.contrat_id LEFT JOIN structure s ON s.id = p.structure_id WHERE p.id = t.ligne)
         WHEN 'candidature' THEN (SELECT concat_ws(', ', s.nom, a.intitule) FROM candidature c JOIN appel a ON a.id = c.appel_id JOIN structure s ON s.id = c.porteur_id WHERE c.id = t.ligne)
         WHEN 'convention' THEN (SELECT concat_ws(', ', c.numero, s.nom) FROM convention c JOIN structure s ON s.id = c.porteur_id WHERE c.id = t.ligne)
         WHEN 'personne' THEN (SELECT fonction FROM personne WHERE id = t.ligne)
         WHEN 'feuille_de_route' THEN (SELECT c.libelle FROM feuille_de_route r JOIN contrat_ville c ON c.id = r.contrat_id WHERE r.id = t.ligne)
         WHEN 'fiche_action' THEN (SELECT coalesce(s.nom, concat_ws(' ', p.civilite, p.prenom, p.nom)) FROM fiche_action f LEFT JOIN personne p ON p.id = f.pilote_id
           LEFT JOIN structure s ON s.id = coalesce(f.structure_pilote_id, p.structure_id) WHERE f.id = t.ligne)
         WHEN 'point' THEN (SELECT ${nomCourtSql('i')} || ', ' || strftime('%d/%m/%Y', r.date) FROM point p JOIN reunion r ON r.id = p.reunion_id JOIN instance i ON i.id = r.instance_id WHERE p.id = t.ligne)
         WHEN 'piece_jointe' THEN (SELECT ${nomCourtSql('i')} || ', ' || strftime('%d/%m/%Y', r.date) FROM piece_jointe p JOIN reunion r ON r.id = p.reunion_id JOIN instance i ON i.id = r.instance_id WHERE p.id = t.ligne)
         WHEN 'deliberation' THEN (SELECT ${nomCourtSql('i')} || ', ' || strftime('%d/%m/%Y', r.date) FROM deliberation d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id JOIN instance i ON i.id = r.instance_id WHERE d.id = t.ligne)
         WHEN 'action' THEN (SELECT pilote FROM action WHERE id = t.ligne)
         WHEN 'reunion' THEN (SELECT coalesce(titre, lieu) FROM reunion WHERE id = t.ligne)
         WHEN 'acte' THEN (SELECT ${nomCourtSql('i')} FROM acte a JOIN instance i ON i.id = a.instance_id WHERE a.id = t.ligne)
         WHEN 'convention_piece' THEN (SELECT concat_ws(', ', c.numero, c.intitule) FROM convention_piece p JOIN convention c ON c.id = p.convention_id WHERE p.id = t.ligne)
         WHEN 'fiche_piece' THEN (SELECT f.intitule FROM fiche_piece p JOIN fiche_action f ON f.id = p.fiche_id WHERE p.id = t.ligne)
         WHEN 'appel_piece' THEN (SELECT a.intitule FROM appel_piece p JOIN appel a ON a.id = p.appel_id WHERE p.id = t.ligne)
       END AS precision,
       CASE t.tbl
         WHEN 'point' THEN (SELECT reunion_id FROM point WHERE id = t.ligne)
         WHEN 'piece_jointe' THEN (SELECT reunion_id FROM piece_jointe WHERE id = t.ligne)
         WHEN 'deliberation' THEN (SELECT p.reunion_id FROM deliberation d JOIN point p ON p.id = d.point_id WHERE d.id = t.ligne)
         WHEN 'action' THEN (SELECT p.reunion_id FROM action a JOIN point p ON p.id = a.point_id WHERE a.id = t.ligne)
       END AS "reunionId",
       CASE t.tbl
         WHEN 'acte' THEN (SELECT instance_id FROM acte WHERE id = t.ligne)
         WHEN 'convention_piece' THEN (SELECT convention_id FROM convention_piece WHERE id = t.ligne)
         WHEN 'fiche_piece' THEN (SELECT fiche_id FROM fiche_piece WHERE id = t.ligne)
         WHEN 'appel_piece' THEN (SELECT appel_id FROM appel_piece WHERE id = t.ligne)
         WHEN 'note_rapide' THEN (SELECT objet_genre || ' ' || objet_id FROM note_rapide WHERE id = t.ligne)
       END AS "parentId",
       CASE t.tbl WHEN 'projet' THEN (SELECT contrat_id || '/programmation/' || annee FROM projet WHERE id = t.ligne) END AS grille
     FROM trouve t ORDER BY t.place`,
  );
  /** @param numeros ceux de l'index, dans l'ordre voulu */
  return (numeros: readonly number[]): PassageTrouve[] => lire.all(JSON.stringify(numeros));
}
