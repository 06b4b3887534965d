import { NOM_CHERCHE, nomCourtSql } from '#electron/repositories/annuaire/nom-d-instance.ts';
import { GENRES_FOURNIS } from '#shared/domain/designation/genres.data.ts';

/** Les mots d'un genre fourni, qui n'est que dans le code. */
const MOTS_DU_GENRE = `CASE d.genre ${GENRES_FOURNIS.map(
  ({ id, nom, mots }) => `WHEN '${id}' THEN '${`${nom} ${mots}`.replaceAll("'", "''")}'`,
).join(' ')} END`;

const SUIVI = (etat: string) =>
  `CASE ${etat} WHEN 'a_engager' THEN 'ouvert' WHEN 'en_cours' THEN 'ouvert' WHEN 'faite' THEN 'fait' WHEN 'abandonnee' THEN 'abandonne' END`;
const ECHEANCE = (etat: string) => `CASE WHEN ${etat} IN ('a_engager', 'en_cours') THEN d.echeance END AS echeance`;
/** Une pièce que l'on n'a pas pu lire se trouve par son nom, et le dit. */
const SANS_TEXTE = `CASE (SELECT t.etat FROM texte_de_piece t WHERE t.sha256 = f.sha256) WHEN 'vide' THEN 'sans_texte' WHEN 'chiffre' THEN 'sans_texte'
  WHEN 'abime' THEN 'sans_texte' WHEN 'lourd' THEN 'sans_texte' WHEN 'long' THEN 'sans_texte' END AS etat`;
const DE_LA_REUNION = 'r.instance_id AS instance, r.date AS jour';

/**
 * Ce qui se cherche dans le fichier : par table, ce que l'index reçoit d'une ligne (`PassageLu`). Un genre de plus est une ligne
 * ici et une dans `genres-des-tables.ts`. Les notes privées n'y sont pas.
 */
export const CHERCHABLES: Readonly<Record<string, string>> = {
  instance: `SELECT ${NOM_CHERCHE} AS titre, id AS instance FROM instance WHERE id = ? AND supprime_le IS NULL`,
  reunion: `SELECT concat_ws(' ', ${nomCourtSql('instance')}, strftime('%d/%m/%Y', r.date)) AS titre,
      concat_ws(' ', ${NOM_CHERCHE}, r.titre, r.lieu, r.reference) AS texte, ${DE_LA_REUNION},
      CASE r.etat WHEN 'ouverte' THEN 'ouvert' WHEN 'tenue' THEN 'fait' WHEN 'annulee' THEN 'abandonne' WHEN 'reportee' THEN 'reporte'
        WHEN 'sans_quorum' THEN 'reporte' ELSE 'a_venir' END AS etat
    FROM reunion r JOIN instance ON instance.id = r.instance_id WHERE r.id = ? AND r.supprime_le IS NULL`,
  personne: `SELECT concat_ws(' ', p.prenom, p.nom) AS titre, concat_ws(' ', p.fonction, s.nom, p.courriel, p.telephone,
      (SELECT group_concat(c.valeur, ' ' ORDER BY c.id) FROM contact c WHERE c.personne_id = p.id)) AS texte
    FROM personne p LEFT JOIN structure s ON s.id = p.structure_id WHERE p.id = ? AND p.supprime_le IS NULL`,
  structure: `SELECT concat_ws(' ', nom, sigle) AS titre, concat_ws(' ', courriel, telephone, site,
      (SELECT group_concat(c.valeur, ' ' ORDER BY c.id) FROM contact c WHERE c.structure_id = structure.id)) AS texte
    FROM structure WHERE id = ? AND supprime_le IS NULL`,
  designation: `SELECT coalesce(concat_ws(' ', p.prenom, p.nom), 'vacante') AS titre,
      concat_ws(' ', ${MOTS_DU_GENRE}, g.nom, CASE WHEN p.id IS NULL THEN 'vacante' END, p.fonction, s.nom,
      (SELECT group_concat(t.libelle || ' ' || t.code, ' ') FROM designation_territoire t WHERE t.designation_id = d.id)) AS texte
    FROM designation d LEFT JOIN genre_designation g ON g.id = d.genre LEFT JOIN personne p ON p.id = d.personne_id
    LEFT JOIN structure s ON s.id = p.structure_id WHERE d.id = ?`,
  feuille_de_route: `SELECT r.intitule AS titre, concat_ws(' ', c.libelle, r.debut) AS texte, r.instance_id AS instance, r.debut || '-01-01' AS jour
    FROM feuille_de_route r LEFT JOIN contrat_ville c ON c.id = r.contrat_id WHERE r.id = ? AND r.supprime_le IS NULL`,
  fiche_action: `SELECT f.intitule AS titre, concat_ws(' ', p.prenom, p.nom, s.nom, f.constat, f.contenu,
      (SELECT group_concat(x.intitule, ' ' ORDER BY x.rang) FROM sous_action x WHERE x.fiche_id = f.id)) AS texte,
      f.debut AS jour, concat_ws(' ', p.prenom, p.nom, s.nom) AS pilote,
      (SELECT group_concat(m.mot, ' ' ORDER BY m.mot) FROM fiche_mot m WHERE m.fiche_id = f.id) AS themes,
      CASE f.etat WHEN 'en_cours' THEN 'ouvert' WHEN 'bloquee' THEN 'bloque' WHEN 'en_pause' THEN 'reporte' WHEN 'terminee' THEN 'fait'
        WHEN 'abandonnee' THEN 'abandonne' ELSE 'a_venir' END AS etat,
      CASE WHEN f.etat IN ('a_venir', 'en_cours', 'bloquee', 'en_pause') THEN f.fin END AS echeance
    FROM fiche_action f LEFT JOIN personne p ON p.id = f.pilote_id LEFT JOIN structure s ON s.id = coalesce(f.structure_pilote_id, p.structure_id)
    WHERE f.id = ? AND f.supprime_le IS NULL AND EXISTS (SELECT 1 FROM inscription i JOIN axe a ON a.id = i.axe_id
      JOIN feuille_de_route r ON r.id = a.feuille_id AND r.supprime_le IS NULL WHERE i.fiche_id = f.id)`,
  projet: `SELECT p.intitule AS titre, concat_ws(' ', s.nom, p.dauphin, c.libelle, p.annee) AS texte, p.annee || '-01-01' AS jour FROM projet p
    JOIN contrat_ville c ON c.id = p.contrat_id AND c.supprime_le IS NULL LEFT JOIN structure s ON s.id = p.structure_id WHERE p.id = ?`,
  succession_qpv: `SELECT concat_ws(' ', ancien, ancien_libelle) AS titre FROM succession_qpv WHERE id = ? AND ancien IS NOT NULL`,
  dispositif: `SELECT nom AS titre, concat_ws(' ', publics, pilote, resume, article) AS texte FROM dispositif WHERE id = ?`,
  convention: `SELECT c.intitule AS titre, concat_ws(' ', c.numero, s.nom, s.sigle) AS texte, c.debut AS jour,
      CASE WHEN c.resiliee_le IS NOT NULL THEN 'abandonne' WHEN c.cloturee_le IS NOT NULL THEN 'fait' WHEN c.signee_le IS NULL THEN 'a_venir'
        ELSE 'ouvert' END AS etat
    FROM convention c JOIN structure s ON s.id = c.porteur_id WHERE c.id = ? AND c.supprime_le IS NULL`,
  appel: `SELECT intitule AS titre, concat_ws(' ', vague, annee) AS texte, annee || '-01-01' AS jour,
      CASE WHEN clos_le IS NULL THEN 'ouvert' ELSE 'fait' END AS etat FROM appel WHERE id = ? AND supprime_le IS NULL`,
  candidature: `SELECT c.projet AS titre, concat_ws(' ', c.numero, s.nom, s.sigle, a.intitule) AS texte, coalesce(c.deposee_le, a.annee || '-01-01') AS jour,
      CASE c.decision WHEN 'retenue' THEN 'fait' WHEN 'attente' THEN 'reporte' WHEN 'non_retenue' THEN 'abandonne' ELSE 'ouvert' END AS etat
    FROM candidature c JOIN appel a ON a.id = c.appel_id AND a.supprime_le IS NULL JOIN structure s ON s.id = c.porteur_id
    WHERE c.id = ? AND c.supprime_le IS NULL`,
  contrat_ville: `SELECT libelle AS titre, code AS texte FROM contrat_ville WHERE id = ? AND supprime_le IS NULL`,
  piece_jointe: `SELECT j.titre, concat_ws(' ', f.nom, ${nomCourtSql('i')}, strftime('%d/%m/%Y', r.date)) AS texte, ${DE_LA_REUNION}, ${SANS_TEXTE}
    FROM piece_jointe j LEFT JOIN piece f ON f.id = j.piece_id JOIN reunion r ON r.id = j.reunion_id JOIN instance i ON i.id = r.instance_id
    WHERE j.id = ? AND r.supprime_le IS NULL`,
  acte: `SELECT f.nom AS titre, concat_ws(' ', a.numero, a.raa, a.note, ${nomCourtSql('i')}) AS texte, a.instance_id AS instance, a.date AS jour, ${SANS_TEXTE}
    FROM acte a JOIN piece f ON f.id = a.piece_id JOIN instance i ON i.id = a.instance_id WHERE a.id = ? AND i.supprime_le IS NULL`,
  convention_piece: `SELECT coalesce(p.libelle, f.nom) AS titre, concat_ws(' ', f.nom, c.intitule, c.numero, s.nom) AS texte,
      coalesce(p.date_piece, p.recue_le) AS jour, ${SANS_TEXTE}
    FROM convention_piece p JOIN piece f ON f.id = p.piece_id JOIN convention c ON c.id = p.convention_id
    JOIN structure s ON s.id = p.structure_id WHERE p.id = ? AND c.supprime_le IS NULL`,
  fiche_piece: `SELECT p.titre, concat_ws(' ', f.nom, a.intitule) AS texte, p.recue_le AS jour, ${SANS_TEXTE} FROM fiche_piece p
    JOIN piece f ON f.id = p.piece_id JOIN fiche_action a ON a.id = p.fiche_id WHERE p.id = ? AND a.supprime_le IS NULL`,
  appel_piece: `SELECT p.titre, concat_ws(' ', f.nom, a.intitule) AS texte, p.recue_le AS jour, ${SANS_TEXTE} FROM appel_piece p
    JOIN piece f ON f.id = p.piece_id JOIN appel a ON a.id = p.appel_id WHERE p.id = ? AND a.supprime_le IS NULL`,
  point: `SELECT p.titre, concat_ws(' ', p.precision, p.texte_pv) AS texte, ${DE_LA_REUNION},
      (SELECT group_concat(t.theme, ' ' ORDER BY t.theme) FROM point_theme t WHERE t.point_id = p.id) AS themes,
      CASE p.etat WHEN 'traite' THEN 'fait' WHEN 'reporte' THEN 'reporte' WHEN 'retire' THEN 'abandonne' ELSE 'a_venir' END AS etat
    FROM point p JOIN reunion r ON r.id = p.reunion_id WHERE p.id = ? AND r.supprime_le IS NULL`,
  note_rapide: `SELECT texte AS titre, coalesce(pour_le, ecrite_le) AS jour, CASE WHEN faite_le IS NULL THEN 'ouvert' ELSE 'fait' END AS etat,
      CASE WHEN faite_le IS NULL THEN pour_le END AS echeance FROM note_rapide WHERE id = ?`,
  deliberation: `SELECT d.texte AS titre, ${DE_LA_REUNION}, d.pilote, ${SUIVI('d.suivi')} AS etat, ${ECHEANCE('d.suivi')}
    FROM deliberation d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id WHERE d.id = ? AND r.supprime_le IS NULL`,
  action: `SELECT d.libelle AS titre, d.pilote AS texte, ${DE_LA_REUNION}, d.pilote, ${SUIVI('d.etat')} AS etat, ${ECHEANCE('d.etat')}
    FROM action d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id WHERE d.id = ? AND r.supprime_le IS NULL`,
};
